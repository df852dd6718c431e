/** The language of the page, for every component. */
import { createContext, useContext } from 'react';
import type { Language, Text } from '../base/text.ts';

export const LanguageContext = createContext<Language>('nl');

/** Picks the reader's language from a text. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}
