/** A trace entry (`observable:…`, `pair:…`, `figure:…`, `source:…`) as words, for footnotes. */
import type { Language } from '../base/text.ts';
import { monthName } from '../answers/horizon.ts';
import { endName, pairName } from '../answers/scenario-name.ts';
import type { End } from '../answers/question.ts';
import { figureFind } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { sourceFind } from '../figures/sources.ts';
import { observable, observableIds } from '../observe/observable.ts';

/** An entry of an unknown kind is shown as it is: nothing is hidden. */
export function traceText(entry: string, language: Language): string {
  const at = entry.indexOf(':');
  const [kind, value] = [entry.slice(0, at), entry.slice(at + 1)];
  const nl = language === 'nl';
  switch (kind) {
    case 'observable': {
      const id = observableIds.find((each) => each === value);
      return id === undefined ? entry : `${nl ? 'uitkomst' : 'outcome'} ${id}: ${observable(id).definition[language]}`;
    }
    case 'month':
      return `${nl ? 'stand in' : 'as of'} ${monthName(value)[language]}`;
    case 'year-to':
      return `${nl ? 'twaalf maanden tot en met' : 'twelve months to'} ${monthName(value)[language]}`;
    case 'pair': {
      const [base = '', scenario = ''] = value.split('/');
      return pairName({ base, scenario })[language];
    }
    case 'end':
      return endName[value as End][language];
    case 'figure':
      return figureTrace(value, language);
    case 'source':
      return sourceTrace(value);
    default:
      return entry;
  }
}

function figureTrace(key: string, language: Language): string {
  const figure = figureFind(key);
  if (figure === undefined) return key;
  if (isAssumption(figure)) return `${language === 'nl' ? 'aanname' : 'assumption'} ${key}: ${figure.reason[language]}`;
  return `${key}: ${sourceTrace(figure.source)} (${figure.place})`;
}

function sourceTrace(id: string): string {
  const source = sourceFind(id);
  return source === undefined ? id : `${source.title} (${source.publisher}, ${source.published})`;
}
