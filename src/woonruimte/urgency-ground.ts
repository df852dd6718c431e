/** The grounds on which an ordinance may call a search urgent (Huisvestingswet 2014, art. 12): closed, so that a new one is a choice in code. */
import { type Text, text } from '../base/text.ts';

export type UrgencyGround =
  | 'vergunninghouder'
  | 'medisch'
  | 'sociaal'
  | 'geweld-of-relatie'
  | 'mantelzorg'
  | 'gezin-zonder-huis'
  | 'uitstroom-instelling'
  | 'herstructurering'
  | 'calamiteit';

export const urgencyGrounds: Readonly<Record<UrgencyGround, Text>> = {
  vergunninghouder: text('statushouder die voor het eerst een woning zoekt', 'status holder who looks for a first home'),
  medisch: text('medische urgentie', 'medical urgency'),
  sociaal: text('sociale urgentie', 'social urgency'),
  'geweld-of-relatie': text('verblijf in opvang na geweld of een breuk', 'stay in a shelter after violence or a break-up'),
  mantelzorg: text('mantelzorg geven of krijgen', 'giving or receiving informal care'),
  'gezin-zonder-huis': text('gezin met kinderen zonder huis', 'family with children without a home'),
  'uitstroom-instelling': text('uitstroom uit een instelling', 'leaving an institution'),
  herstructurering: text('de woning wordt gesloopt of verbouwd', 'the home is demolished or rebuilt'),
  calamiteit: text('de woning is door een ramp onbewoonbaar', 'the home is unfit to live in after a disaster'),
};

export const URGENCY_ARTICLE = 'Huisvestingswet 2014, art. 12';
