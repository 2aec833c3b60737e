-- What a duty says, without what is of the day it was said on, in a few letters: who reckons everybody's duties again
-- compares these and does not read the verdicts. Null until the row is written again.
alter table scadenza add column fingerprint text;
