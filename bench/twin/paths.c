/*
 * Twin of the inner loops of the expected path: src/chain/fluid/serve-waiting.ts and serveOthers in src/chain/fluid/seekers.ts, on the same state.
 * It must give the same checksum as the TypeScript; how much faster it is tells what the language costs.
 * Reads what bench/twin/paths.mjs writes. Build: gcc -O3 -ffp-contract=off (a fused multiply-add would round otherwise), see there.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REGISTRATION_MAX = 900 };
static const double HALF = 1.0 / 2, SIXTH = 1.0 / 6, TWENTY_FOURTH = 1.0 / 24, MIN_VALUE = 4.9406564584124654e-324;

typedef struct { int32_t months, towns, classes, cohorts, last, reps; double perMonth, urgentShare, left; } Head;
static Head head;
/* What changes stands first, so that a repetition can start from a copy of it. */
typedef struct { double looking, perHome, homesPer, urgentLooking, urgentPerHome, urgentHomesPer; } List;
enum { LIST_ROW = sizeof(List) / sizeof(double) };
static double *ready, *first, *ended, *unserved, *rows;
static int32_t *heads, *age;
static double *homes, *forStatus, *content, *weight, *personsPer, *joinedPer, *ladder, *stay;
static int32_t *rung, *tight;
static double *waits, *rest, *given, *others, *byTown, *taken, *takenEnded, *takenJoined, *slack, *tightWaits, *ofOthers, *taking;

static inline double stillWaiting(double n, double x) {
  const double d = 1 + n, dd = d * d, xx = x * x;
  return (n * dd * dd) / (dd * (dd + x * d + HALF * xx) + xx * x * (SIXTH * d + TWENTY_FOURTH * x));
}

static void homesTaken(int k) {
  const int row = k * head.towns;
  for (int m = 0; m < head.towns; m++) {
    const int list = row + m;
    const double there = (ready[list] + first[list] + ended[list]) * head.left, offered = head.perMonth * forStatus[list];
    const double still = stillWaiting(there, offered);
    waits[list] = still;
    double take = there - still;
    if (k > 0) {
      const double smaller = waits[list - head.towns], after = stillWaiting(smaller, offered - take);
      waits[list - head.towns] = after;
      take += smaller - after;
    }
    given[m] += take;
    rest[m] = head.perMonth * homes[list] - take;
  }
}

static inline double least(double a, double b) { return a < b ? a : b; }

static void serveOthers(int k) {
  List *lists = (List *)rows + k * head.towns;
  for (int m = 0; m < head.towns; m++) {
    List *list = lists + m;
    const int row = k * head.towns + m, base = rung[m] + 1;
    const double end = ladder[base - 1], stays = stay[m], urgent = list->urgentLooking * stays;
    const double toUrgent = least(rest[m] * head.urgentShare, (end - urgent) * list->urgentHomesPer);
    list->urgentLooking = urgent + toUrgent * list->urgentPerHome;
    int months = age[row] + 1;
    double from = list->looking * stays;
    if (months >= REGISTRATION_MAX) { months = REGISTRATION_MAX - 1; from = list->looking; }
    const double each = list->homesPer, regular = least(rest[m] - toUrgent, (end - from) * each);
    others[m] += toUrgent + regular;
    ofOthers[row] = regular;
    double *table = tight[m] == 1 ? tightWaits : slack;
    const double until = from + regular * list->perHome;
    list->looking = until;
    double edge = ladder[base + months - 1];
    while (months > 0 && until > edge) {
      table[months] += (edge - from) * each;
      from = edge;
      months--;
      edge = ladder[base + months - 1];
    }
    table[months] += (until - from) * each;
    age[row] = months;
  }
}

static inline double notBelow0(double value) { return value > 0 ? value : 0; }

static void takersByKind(int k) {
  const double perLeft = 1 / head.left;
  double allEnded = 0, allJoined = 0;
  for (int m = 0; m < head.towns; m++) {
    const int list = k * head.towns + m;
    const double back = ended[list], joined = notBelow0(first[list]), here = notBelow0(ready[list]);
    const double want = notBelow0(back + joined + here - waits[list] * perLeft), fromEnded = want < back ? want : back;
    const double left = want - fromEnded, fromJoined = left * (joined / (joined + here + MIN_VALUE));
    ended[list] = back - fromEnded;
    first[list] = joined - fromJoined;
    ready[list] = here - (left - fromJoined);
    taking[m] = left - fromJoined;
    byTown[m] += fromJoined * joinedPer[k];
    allEnded += fromEnded;
    allJoined += fromJoined;
  }
  takenEnded[k] += allEnded;
  takenJoined[k] += allJoined;
}

static void takersByPermit(int k) {
  const int row = k * head.cohorts;
  for (int m = 0; m < head.towns; m++) {
    const int list = k * head.towns + m;
    double want = taking[m], persons = 0, part = unserved[list];
    int cohort = heads[list];
    for (; cohort <= head.last; cohort++) {
      const double whole = content[row + cohort] * weight[cohort * head.towns + m], there = whole * part;
      if (want < there) {
        taken[row + cohort] += want;
        persons += want * personsPer[row + cohort];
        part -= want / whole;
        break;
      }
      taken[row + cohort] += there;
      persons += there * personsPer[row + cohort];
      want -= there;
      part = 1;
    }
    byTown[m] += persons;
    heads[list] = cohort;
    unserved[list] = part;
    if (cohort > head.last) ready[list] = 0;
  }
}

static void month(void) {
  for (int k = 0; k < head.classes; k++) { homesTaken(k); serveOthers(k); }
  for (int k = 0; k < head.classes; k++) { takersByKind(k); takersByPermit(k); }
}

static uint32_t hash = 0x811c9dc5u;
static void mix(const double *values, int count) {
  const int32_t *words = (const int32_t *)values;
  for (int i = 0; i < 2 * count; i++) hash = (hash ^ (uint32_t)words[i]) * 16777619u;
}

static char *file;
static size_t at = sizeof(Head);
static void *table(void) {
  int32_t bytes;
  memcpy(&bytes, file + at, 4);
  void *values = malloc(bytes);
  memcpy(values, file + at + 8, bytes);
  at += 8 + bytes;
  return values;
}
static double *zeros(int count) { return calloc(count, sizeof(double)); }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  FILE *in = fopen(argv[1], "rb");
  fseek(in, 0, SEEK_END);
  const long size = ftell(in);
  rewind(in);
  file = malloc(size);
  if (argc < 2 || fread(file, 1, size, in) != (size_t)size) return 1;
  fclose(in);
  memcpy(&head, file, sizeof(Head));
  const int lists = head.classes * head.towns, cells = head.classes * head.cohorts;
  double **read[] = {&ready, &first, &ended, &unserved, &rows, &homes, &forStatus, &content, &weight, &personsPer, &joinedPer, &ladder, &stay};
  for (size_t i = 0; i < sizeof read / sizeof *read; i++) *read[i] = table();
  heads = table(); age = table(); rung = table(); tight = table();
  waits = zeros(lists); rest = zeros(head.towns); taking = zeros(head.towns); given = zeros(head.towns); others = zeros(head.towns); byTown = zeros(head.towns);
  taken = zeros(cells); takenEnded = zeros(head.classes); takenJoined = zeros(head.classes);
  slack = zeros(REGISTRATION_MAX); tightWaits = zeros(REGISTRATION_MAX); ofOthers = zeros(lists);
  double *doubles[] = {ready, first, ended, unserved, rows};
  const int counts[] = {lists, lists, lists, lists, LIST_ROW * lists};
  double *saved[5];
  for (int i = 0; i < 5; i++) { saved[i] = malloc(counts[i] * 8); memcpy(saved[i], doubles[i], counts[i] * 8); }
  int32_t *savedHeads = malloc(lists * 4), *savedAge = malloc(lists * 4);
  memcpy(savedHeads, heads, lists * 4);
  memcpy(savedAge, age, lists * 4);
  double *best = malloc(head.months * 8);
  for (int rep = 0; rep < head.reps; rep++) {
    for (int i = 0; i < 5; i++) memcpy(doubles[i], saved[i], counts[i] * 8);
    memcpy(heads, savedHeads, lists * 4);
    memcpy(age, savedAge, lists * 4);
    for (int t = 0; t < head.months; t++) {
      const double from = now();
      month();
      const double took = now() - from;
      if (rep == 0 || took < best[t]) best[t] = took;
      if (rep > 0) continue;
      for (int i = 0; i < 5; i++) mix(doubles[i], counts[i]);
      mix(given, head.towns); mix(others, head.towns); mix(byTown, head.towns); mix(taken, cells); mix(slack, REGISTRATION_MAX); mix(tightWaits, REGISTRATION_MAX);
    }
  }
  printf("%08x", hash);
  for (int t = 0; t < head.months; t++) printf(" %.6f", best[t]);
  printf("\n");
  return 0;
}
