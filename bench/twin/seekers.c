/*
 * Twin of src/chain/links/vacancies.ts and seekers.ts, in the same order and with the same tables: homes that come free and the seekers who get
 * them, 120 months. It must give the same checksum as the TypeScript; how much faster it is tells what the language costs.
 * Reads what bench/twin/seekers.mjs writes. Build: gcc -O3 -ffp-contract=off (a fused multiply-add would round otherwise), see there.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CLASSES = 5, SEEKERS = 10, REGISTRATION_MAX = 900, WAIT_MONTHS = 720, KNOTS = 1024, TABLE_MAX = 32, COLUMNS = 417 };
enum { POISSON_PARTS = 16, BINOMIAL_PARTS = 32, BINOMIAL_MOST = 96, SEARCH_MAX = 24, COUNT_MAX = 1000, CUBE_ROOTS = 1024 };
enum { VACANCY = 15, URGENT_HOMES = 20, REGISTERED = 23, REGISTERED_URGENT = 24 };
static const double REACH = 6.5, STEPS = 32, LOWEST_KNOT = 32, HIGHEST_KNOT = 992;

typedef struct { int32_t seed, months, towns, reps; double expMinusSearchMax, urgentShare; } Head;

static Head head;
static int cells, half;
static double *means, *expMinus, *poissonCum, *registrations, *survival, *firstHeads, *binomialCum, *knots, *rows, *cubeRoots;
static int32_t *poissonFrom_, *poissonGuide, *binomialGuide, *urbanity, *tight;
static double *heads, *waits, *homesByTown, *uniforms;
static int32_t *homes, *offered, *taken, *takenUrgent, *names;

static inline uint32_t rotl(uint32_t x, int n) { return (x << n) | (x >> (32 - n)); }

static void pairs(uint32_t seed, uint32_t purpose, const int32_t *entity, int count, uint32_t occurrence, double *first, double *second) {
  const uint32_t k0 = seed, k1 = purpose, k2 = 0x1bd11bdau ^ k0 ^ k1;
  for (int i = 0; i < count; i++) {
    uint32_t x = (uint32_t)entity[i] + k0, y = occurrence + k1;
#define ROUND(r) x += y; y = rotl(y, r) ^ x;
    ROUND(13) ROUND(15) ROUND(26) ROUND(6)
    x += k1; y += k2 + 1;
    ROUND(17) ROUND(29) ROUND(16) ROUND(24)
    x += k2; y += k0 + 2;
    ROUND(13) ROUND(15) ROUND(26) ROUND(6)
    x += k0; y += k1 + 3;
    ROUND(17)
    first[i] = ((double)x + 0.5) / 4294967296.0;
    second[i] = ((double)y + 0.5) / 4294967296.0;
  }
}

static void cellUniforms(int purpose, int month) { pairs(head.seed, purpose, names, half, month, uniforms, uniforms + half); }

static double ownExp(double x) {
  static double inverse[15], two[2046];
  if (inverse[0] == 0) {
    double factorial = 1;
    for (int n = 0; n < 15; n++) { if (n > 0) factorial *= n; inverse[n] = 1 / factorial; }
    two[1022] = 1;
    for (int k = 1; k <= 1023; k++) two[1022 + k] = two[1021 + k] * 2;
    for (int k = 1; k <= 1022; k++) two[1022 - k] = two[1023 - k] * 0.5;
  }
  const double k = floor(x * 1.442695040888963387 + 0.5);
  const double r = x - k * 6.9314718036912381649e-1 - k * 1.90821492927058770002e-10;
  double sum = inverse[14];
  for (int i = 13; i >= 0; i--) sum = sum * r + inverse[i];
  return sum * two[(int)k + 1022];
}

static double ownLog(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  int k = (int)(bits >> 52 & 0x7ff) - 1023;
  bits = (bits & ~(0x7ffull << 52)) | (1023ull << 52);
  double mantissa;
  memcpy(&mantissa, &bits, 8);
  if (mantissa > 1.4142135623730951) { mantissa *= 0.5; k++; }
  const double s = (mantissa - 1) / (mantissa + 1), square = s * s;
  double sum = 1.0 / 23;
  for (int i = 10; i >= 0; i--) sum = sum * square + 1.0 / (2 * i + 1);
  return 2 * s * sum + k * 1.90821492927058770002e-10 + k * 6.9314718036912381649e-1;
}

static double tail(double q) {
  const double a = ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783;
  const double b = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return a / b;
}

static double normalQuantile(double u) {
  if (u < 0.02425) return tail(sqrt(-2 * ownLog(u)));
  if (u > 0.97575) return -tail(sqrt(-2 * ownLog(1 - u)));
  const double q = u - 0.5, r = q * q;
  const double a = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q;
  const double b = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
  return a / b;
}

static inline double lower(double a, double b) { return a < b ? a : b; }
static inline double higher(double a, double b) { return a > b ? a : b; }
static double rounded(double x) { return floor(x + 0.5); }

static int poissonSearch(double mean, double expMinusMean, double u) {
  double mass = expMinusMean, below = mass;
  int k = 0;
  while (u > below && k < COUNT_MAX) { k++; mass *= mean / k; below += mass; }
  return k;
}

static int poissonLarge(double mean, double u) {
  const double z = normalQuantile(u);
  const double value = higher(0, rounded(mean + sqrt(mean) * z + (z * z - 1) / 6));
  return mean < SEARCH_MAX + 8 ? (int)higher(value, poissonSearch(SEARCH_MAX, head.expMinusSearchMax, u)) : (int)value;
}

static int poissonKnown(double mean, double expMinusMean, double u) {
  if (u <= 1 - mean) return 0;
  return mean > SEARCH_MAX ? poissonLarge(mean, u) : poissonSearch(mean, expMinusMean, u);
}

static inline int guided(const double *cumulative, const int32_t *guide, int parts, double u) {
  int value = guide[(int)(u * parts)];
  while (u > cumulative[value]) value++;
  return value;
}

static int binomialSearch(int n, double p, double u) {
  const double odds = p / (1 - p);
  double mass = 1;
  for (int i = 0; i < n; i++) mass *= 1 - p;
  double below = mass;
  int k = 0;
  while (u > below && k < n) { mass *= (odds * (n - k)) / (k + 1); k++; below += mass; }
  return k;
}

static int binomial(int n, double p, double u) {
  if (u <= 1 - n * p) return 0;
  if (n > 512) return (int)lower(n, higher(0, rounded(n * p + sqrt(n * p * (1 - p)) * normalQuantile(u))));
  return binomialSearch(n, p, u);
}

static int binomialFrom(int n, double u) {
  if (n > BINOMIAL_MOST) return binomial(n, head.urgentShare, u);
  return guided(binomialCum + n * (n + 1) / 2, binomialGuide + n * BINOMIAL_PARTS, BINOMIAL_PARTS, u);
}

static double cubeRootLarge(int n, double z) { return higher(0, 1 - 1.0 / (9 * n) + z / (3 * sqrt(n))) * cubeRoots[n]; }

static double rootAt(int n, double z) {
  if (n > TABLE_MAX) return cubeRootLarge(n, z);
  const double at = lower(COLUMNS - 1.5, higher(0, (z + REACH) * STEPS));
  const int column = (int)at;
  const double *row = rows + n * COLUMNS;
  return row[column] + (row[column + 1] - row[column]) * (at - column);
}

static double erlang(int n, double u) {
  const double at = u * KNOTS;
  const int knot = (int)at;
  double root;
  if (knot >= LOWEST_KNOT && knot < HIGHEST_KNOT) {
    const double *from = knots + (n < TABLE_MAX + 1 ? n : TABLE_MAX + 1) * KNOTS + knot;
    root = from[0] + (from[1] - from[0]) * (at - knot);
    if (n > TABLE_MAX) root = cubeRootLarge(n, root);
  } else {
    root = rootAt(n, normalQuantile(u));
  }
  return root * root * root;
}

static double everyone(int month, int list, const double *ages) {
  double at = heads[list], all = 0;
  for (int cohort = (int)floor(at); cohort <= month; cohort++) {
    all += registrations[list] * ages[-cohort] * (cohort + 1 - at);
    at = cohort + 1;
  }
  return all;
}

static inline void tell(int group, int wait, int count) { waits[group + (wait < WAIT_MONTHS ? wait : WAIT_MONTHS - 1)] += count; }

static void runDry(int month, int list, int cell, const double *ages, int32_t *got, double *wanted) {
  const double all = everyone(month, list, ages);
  if (all >= *wanted) return;
  const double v = 1 - uniforms[cell];
  const int found = v <= 1 - all ? 0 : all > SEARCH_MAX ? poissonLarge(all, v) : poissonSearch(all, ownExp(-all), v);
  got[cell] = found < offered[cell] - 1 ? found : offered[cell] - 1;
  *wanted = all;
}

static void serveAll(int month, int urgent, int32_t *got) {
  for (int cell = 0; cell < cells; cell++) {
    got[cell] = offered[cell];
    if (offered[cell] == 0) continue;
    const int m = cell / CLASSES, list = m * SEEKERS + cell % CLASSES + (urgent ? CLASSES : 0), group = tight[m] * WAIT_MONTHS;
    const double *ages = survival + (urbanity[m] - 1) * REGISTRATION_MAX + month;
    const double perMonth = registrations[list];
    double at = heads[list];
    int cohort = (int)floor(at);
    double wanted = erlang(offered[cell], uniforms[cell]);
    if (cohort > month || perMonth * ages[-cohort] * (month - at) < wanted) runDry(month, list, cell, ages, got, &wanted);
    const double density = (got[cell] - 1) / wanted;
    double passed = 0;
    int counted = 0;
    for (; cohort <= month; cohort++) {
      const double looking = perMonth * ages[-cohort], all = passed + looking * (cohort + 1 - at);
      if (all >= wanted) {
        heads[list] = looking == 0 ? cohort + 1 : at + (wanted - passed) / looking;
        break;
      }
      passed = all;
      at = cohort + 1;
      if (urgent) continue;
      const int upTo = (int)(density * passed + 0.5);
      if (upTo > counted) tell(group, month - cohort, upTo - counted);
      counted = upTo;
    }
    if (!urgent && got[cell] > counted) tell(group, month > cohort ? month - cohort : 0, got[cell] - counted);
  }
}

static uint32_t hash = 2166136261u;
static void mix(const double *values, int count) {
  uint32_t word[2];
  for (int i = 0; i < count; i++) {
    memcpy(word, values + i, 8);
    hash = (hash ^ word[0]) * 16777619u;
    hash = (hash ^ word[1]) * 16777619u;
  }
}

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

/* `best` keeps the fastest of each month: a whole run is hardly ever left alone by other programs, a month is. */
static void run(int withHash, double *best) {
  memcpy(heads, firstHeads, head.towns * SEEKERS * sizeof(double));
  for (int month = 0; month < head.months; month++) {
    const double from = now();
    cellUniforms(VACANCY, month);
    for (int c = 0; c < cells; c++)
      homes[c] = poissonFrom_[c] < 0 ? poissonKnown(means[c], expMinus[c], uniforms[c])
                                     : guided(poissonCum + poissonFrom_[c], poissonGuide + c * POISSON_PARTS, POISSON_PARTS, uniforms[c]);
    cellUniforms(URGENT_HOMES, month);
    for (int c = 0; c < cells; c++) offered[c] = binomialFrom(homes[c], uniforms[c]);
    cellUniforms(REGISTERED_URGENT, month);
    serveAll(month, 1, takenUrgent);
    for (int c = 0; c < cells; c++) offered[c] = homes[c] - takenUrgent[c];
    cellUniforms(REGISTERED, month);
    serveAll(month, 0, taken);
    for (int c = 0; c < cells; c++) homesByTown[c / CLASSES] += takenUrgent[c] + taken[c];
    best[month] = lower(best[month], now() - from);
    if (withHash) { mix(waits, 2 * WAIT_MONTHS); mix(homesByTown, head.towns); }
    memset(waits, 0, 2 * WAIT_MONTHS * sizeof(double));
    memset(homesByTown, 0, head.towns * sizeof(double));
  }
  if (withHash) mix(heads, head.towns * SEEKERS);
}

static void *block(FILE *file) {
  int32_t bytes[2];
  if (fread(bytes, 4, 2, file) != 2) exit(3);
  void *at = aligned_alloc(64, (bytes[0] + 63) / 64 * 64 + 64);
  if (bytes[0] > 0 && fread(at, 1, bytes[0], file) != (size_t)bytes[0]) exit(3);
  return at;
}

static void *room(size_t bytes) { void *at = aligned_alloc(64, (bytes + 63) / 64 * 64); memset(at, 0, bytes); return at; }

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL || fread(&head, sizeof head, 1, file) != 1) return 2;
  means = block(file); expMinus = block(file); poissonCum = block(file); poissonFrom_ = block(file); poissonGuide = block(file);
  binomialCum = block(file); binomialGuide = block(file); knots = block(file); rows = block(file); cubeRoots = block(file);
  registrations = block(file); survival = block(file); firstHeads = block(file); urbanity = block(file); tight = block(file);
  cells = head.towns * CLASSES;
  half = (cells + 1) / 2;
  heads = room(head.towns * SEEKERS * 8); waits = room(2 * WAIT_MONTHS * 8); homesByTown = room(head.towns * 8);
  uniforms = room(cells * 8 + 8);
  homes = room(cells * 4); offered = room(cells * 4); taken = room(cells * 4); takenUrgent = room(cells * 4); names = room(half * 4);
  for (int i = 0; i < half; i++) names[i] = i;
  double *best = room(head.months * sizeof(double));
  for (int month = 0; month < head.months; month++) best[month] = 1e9;
  run(1, best);
  for (int i = 0; i < head.reps; i++) run(0, best);
  printf("%08x", hash);
  for (int month = 0; month < head.months; month++) printf(" %.6f", best[month]);
  printf("\n");
  return 0;
}
