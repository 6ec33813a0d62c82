import { describe, expect, it } from 'vitest';
import { resolved } from '../../../support/resolution.ts';

const named = (text: string) => resolved(text).map(({ name, sourceClass }) => [name, sourceClass]);
const names = (text: string) => resolved(text).map(({ name }) => name);
const ids = (text: string) => resolved(text).map(({ id }) => id);

describe('sources', () => {
  it.each([
    [
      'full name, surname, title and pronoun',
      '[Mayor Ann Kessler] *said* it. [Kessler] *said* so. [Mrs. Kessler] *agreed*. [She] *said* nobody would wait.',
    ],
    [
      'an office before the name and alone',
      '[Finance Minister Ada Lomm] *said* no. [Ms Lomm] *said* yes. [The finance minister] *said* maybe.',
    ],
    ['a short title and its noun', '[Gov. Ada Lomm] *said* no. [The governor] *said* yes.'],
    ['an apposition and its noun', '[Ada Lomm, the port’s chief engineer,] *said* no. [The engineer] *said* yes.'],
    ['a given name', '[Hanna Lomm] *said* no. [Hanna] *said* yes.'],
    ['a short form of the given name', '[Kenneth Lomm] *said* no. [Ken Lomm] *said* yes.'],
    ['a name with a particle', '[Pieter van der Hoek] *said* no. [Mr van der Hoek] *said* yes. [Van der Hoek] *left*.'],
    ['a name with an article of its language', '[Samira al-Hadid, a spokeswoman,] *said* no. [Al-Hadid] *said* yes. [She] *left*.'],
    ['a name with Jr.', '[Harry Lomm Jr.] *said* no. [Lomm] *said* yes.'],
    ['a name with a nickname', '[William “Bill” Lomm] *said* no. [Lomm] *said* yes. [He] *left*.'],
    [
      'a body, its abbreviation and its noun',
      '[The Federal Mill Board (FMB)] *said* no. [The FMB] *said* yes. [The board] *left*. [It] *stayed*.',
    ],
    ['a body whose abbreviation is not its initials', '[The Ministry of Defence (MoD)] *said* no. [The MoD] *said* yes.'],
    ['a firm and “the company”', '[Veritel Systems] *said* no. [The company] *said* yes. [Veritel] *left*.'],
    ['a firm with an ampersand', '[Harrow & Stone] *said* no. [The bank] *said* yes.'],
    ['a newspaper and “the paper”', '[The Crown Ledger] *said* no. [The paper] *said* yes.'],
    ['two people and “they”', '[Ann Roe and Tom Poe] *said* no. [They] *said* yes.'],
    ['a couple and its family name', '[Ruth and Walter Amsel] *said* no. [The Amsels] *said* yes.'],
    ['possessive and object pronouns', '[Tom Varga] *said* no. [his] *view* was clear. To [him], that *was* it.'],
    ['contracted pronouns', '[Tom Varga] *said* no. [He’s] *said* so before.'],
    [
      'who issued a statement',
      '[The Lowland Fisheries Ministry] has *released* a statement. [The statement] *said* that two boats were lost.',
    ],
    ['a report and “the report”', '[A report by the Mill Board] *said* no. [The report] *said* yes.'],
    ['one of the nameless', '[Three employees, who asked not to be named,] *said* no. [One of the employees] *said* yes.'],
  ])('merges %s', (_, text) => {
    if (text.includes('One of the')) expect(resolved(text).map(({ sourceClass }) => sourceClass)).toEqual(['anonymous', 'anonymous']);
    else expect(new Set(ids(text)).size).toBe(1);
  });

  it.each([
    ['a spokesman of somebody', '[Lomm’s spokesman] *said* no. [Ada Lomm] *said* yes.'],
    ['two people and one of them', '[Ann Roe and Tom Poe] *said* no. [Roe] *said* yes.'],
    ['husband and wife', '[Adrian Voss] *said* no. [He] *left*. [Petra Voss, his wife,] *said* yes.', 2],
    ['a capital and a newspaper', '[Washington] *said* no. [The Washington Post] *said* yes.'],
    ['a person and the body of the same name', '[Tom Varga] *said* no. [The Varga Mill Company] *said* yes.'],
    ['two campaigns', '[Roe’s campaign] *said* no. [The Poe campaign] *said* yes.'],
    ['a town and a clinic of its name', '[The Norland Clinic] *said* no. [Norland] *said* yes.'],
    ['a report and who did not issue it', '[The Mill Board] *said* the report was late. [The report] *said* so too.'],
  ])('keeps apart %s', (_, text, size = 2) => {
    expect(new Set(ids(text)).size).toBe(size);
  });

  it.each([
    ['[Tom Varga] *said* the mill would close.', 'person'],
    ['[The singer Chidi Nwosu] *said* the mill would close.', 'person'],
    ['[The Interior Ministry] *said* the mill would close.', 'official'],
    ['[Police] *said* the mill was empty.', 'official'],
    ['[the coast guard] *said* the mill was empty.', 'official'],
    ['[The Fairmont School Board] *said* the mill was empty.', 'official'],
    ['[The Central Bank of Tarland] *said* the mill was empty.', 'official'],
    ['[The Democratic National Committee] *said* the mill was empty.', 'organisation'],
    ['[The Varga Mill Company] *said* the mill would close.', 'organisation'],
    ['[Technology company Veritel] *said* the mill would close.', 'organisation'],
    ['[the operator] *said* the mill would close.', 'organisation'],
    ['[A report] *said* the mill would close.', 'document'],
    ['[a health inspectorate file seen by this paper] *said* the mill would close.', 'document'],
    ['[The spokesman] *said* the mill would close.', 'role'],
    ['[A volunteer] *said* the mill would close.', 'role'],
    ['[an Iowa Democrat] *said* the mill would close.', 'role'],
    ['[Critics] *said* the mill should close.', 'group'],
    ['[60 percent of voters] *said* the mill should close.', 'group'],
    ['[outside Mill Party groups] *said* the mill should close.', 'group'],
    ['[Senate Democrats] *said* the mill should close.', 'group'],
    ['[senior party figures] *said* the mill should close.', 'group'],
    ['[A source] *said* the mill would close.', 'anonymous'],
    ['[a senior aide to Lomm] *said* the mill would close.', 'anonymous'],
    ['[a person familiar with the talks] *said* the mill would close.', 'anonymous'],
    ['[Two officials, who asked not to be named,] *said* the mill would close.', 'anonymous'],
  ])('classes the source of “%s”', (text, sourceClass) => {
    expect(named(text).map((pair) => pair[1])).toEqual([sourceClass]);
  });

  it.each([
    ['[Interior Minister Joren Vask] *said* it.', 'Joren Vask', 'person'],
    ['[Finance Minister Dr Tova Brandt] *said* it.', 'Tova Brandt', 'person'],
    ['[The prosecutor, Ilan Dorr,] *said* it.', 'Ilan Dorr', 'person'],
    ['[A Veritel spokeswoman, Marta Lindgren,] *said* it.', 'Marta Lindgren', 'person'],
    ['[the F.M.B. director, James B. Comey,] *said* it.', 'James B. Comey', 'person'],
    ['[Sen. Tova Brandt (D-Norland)] *said* it.', 'Tova Brandt', 'person'],
    ['[Republican Tova Brandt] *said* it.', 'Tova Brandt', 'person'],
    ['[Chief of Staff Tova Brandt] *said* it.', 'Tova Brandt', 'person'],
    ['[Oscar-winner Tova Brandt] *said* it.', 'Tova Brandt', 'person'],
    ['[Norland City Mayor Don Guardian] *said* it.', 'Don Guardian', 'person'],
    ['[The Norland Group’s CEO, Kimberley Fritts,] *said* it.', 'Kimberley Fritts', 'person'],
    ['[The American Federation of Millers] *said* it.', 'American Federation of Millers', 'organisation'],
    ['[National Review’s Ian Tuttle] *said* it.', 'Ian Tuttle', 'person'],
    ['[according to Tova Brandt] it *was*.', 'Tova Brandt', 'person'],
    ['[Tova Brandt, who] *said* it left.', 'Tova Brandt', 'person'],
    ['[“Tova Brandt”,] *said* it.', 'Tova Brandt', 'person'],
    ['[Brandt’s] *said* it. Tova Brandt left.', 'Tova Brandt', 'person'],
    ['[Roe, Poe and Varga] *said* it.', 'Roe, Poe and Varga', 'person'],
    ['[The Office for Road Safety] *said* it.', 'Office for Road Safety', 'official'],
    ['[The Mill Workers’ Union] *said* it.', 'Mill Workers’ Union', 'organisation'],
    ['[The Justice Department] *said* it.', 'Justice Department', 'official'],
    ['[Bluewater Lines] *said* it.', 'Bluewater Lines', 'organisation'],
    ['[One of them, a retired pilot,] *said* it.', 'One of them', 'group'],
    ['[Two of the drivers] *said* it.', 'Two of the drivers', 'group'],
    ['[The minister, who was late,] *said* it.', 'The minister', 'role'],
    ['[A survey of 2,010 families led by a school] *said* it.', 'A survey of 2,010 families led by a school', 'document'],
    ['[three mothers compared] *it*.', 'three mothers', 'group'],
  ])('names the source of “%s”', (text, name, sourceClass) => {
    expect(named(text)).toEqual([[name, sourceClass]]);
  });

  it('completes a surname from the full name that stands later, whatever the given name', () => {
    expect(named('[Dorr] *said* the mill would close. The mill of Ilan Dorr stands by the river.')).toEqual([['Ilan Dorr', 'person']]);
  });

  it('completes the first word of a firm', () => {
    expect(named('[Bluewater] *said* the ferry was late. The owners of Bluewater Lines were away.')).toEqual([
      ['Bluewater Lines', 'organisation'],
    ]);
  });

  it('keeps two people apart from a body without a name', () => {
    const text = '[A tired government] *wants* to close the mill. [Ilan Dorr] *said* it would stay. [Joren Vask] *said* it would not.';
    expect(new Set(ids(text)).size).toBe(3);
  });

  it('takes a dateline, a number and a verb for nobody’s name', () => {
    expect(names('[PORT QUILL (NPA)] — it *said* so.')).toEqual([null]);
    expect(names('[63] *voted* for it.')).toEqual([null]);
    expect(names('[asked] *whether* it was so.')).toEqual([null]);
  });

  it('gives whoever asks in an interview no name, and takes “A:” for whom it is about', () => {
    const text =
      '# An hour with Ilan Dorr\n\nMs. Roe met Ilan Dorr. Mr. Dorr owns the mill. Mr. Dorr likes it.\n\n[Banner]*:* Will it close?\n\n[Banner]*:* And then?\n\n[A]*:* We will see.';
    expect(names(text)).toEqual([null, null, 'Ilan Dorr']);
  });
});
