import type { Design } from '../../schema/design.type.ts';
import { inLanguage, type Localised } from '../../schema/localised.ts';
import type { Motif } from '../../schema/motif.type.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { Wastra } from '../../schema/wastra.type.ts';
import type { StoryFacts, ToldParagraph, TracedClaim } from './story.facts.ts';
import { type StoryWords, storyWords } from './story-words.ts';

/** A lineage can be long; a story names this many claims at most, the nearest and strongest. */
const mostClaims = 8;

/**
 * The paragraphs of a story of origin. Each rests on sources; a fact without a source is left out, and no
 * sentence says more than the facts do.
 */
export function tellStory(facts: StoryFacts, language: Language): ToldParagraph[] {
  const say = storyWords[language];
  const told = [
    introduction(facts, language, say),
    ...descent(facts, language, say),
    ...particulars(facts, language, say),
  ];
  return told.filter((paragraph) => paragraph.text !== '' && paragraph.sourceIds.length > 0);
}

function introduction(facts: StoryFacts, language: Language, say: StoryWords): ToldParagraph {
  const { node, regions, makers, sourceIds } = facts;
  const places = say.list.format(regions.map((region) => region.name));
  const kind = node.entityKind as keyof StoryWords['kinds'];
  const year = node.entityKind === 'DESIGN' ? (node as Design).year : null;
  const names = makers.map(({ craftsperson, role }) => say.maker(craftsperson.name, role));
  return {
    text: joined([
      say.intro(node.name, say.kinds[kind], places),
      sentence(inLanguage(node.descriptionText, language)),
      names.length === 0 ? '' : say.makers(say.list.format(names)),
      year === null ? '' : say.year(year),
    ]),
    sourceIds: distinct([...sourceIds, ...makers.flatMap((maker) => maker.sourceIds)]),
  };
}

function descent({ claims }: StoryFacts, language: Language, say: StoryWords): ToldParagraph[] {
  return claims.slice(0, mostClaims).map((traced, index) => {
    const first = traced.depth > 0 && (claims[index - 1]?.depth ?? 0) === 0;
    return { text: claimText(traced, first, language, say), sourceIds: traced.claim.sourceIds };
  });
}

function claimText(traced: TracedClaim, first: boolean, language: Language, say: StoryWords): string {
  const { claim, descendant, ancestor, viaTradition } = traced;
  const how = inLanguage({ id: claim.howId ?? undefined, en: claim.howEn ?? undefined }, language);
  return joined([
    first ? say.further : '',
    say.claim(descendant.name, ancestor.name, claim.kind, claim.confidence),
    sentence(how),
    claim.period === null ? '' : say.period(claim.period),
    claim.disputed ? say.disputed : '',
    viaTradition ? say.viaTradition : '',
  ]);
}

function particulars(facts: StoryFacts, language: Language, say: StoryWords): ToldParagraph[] {
  const { node, sourceIds, recognitions } = facts;
  const told = (text: Localised, tell: (words: string) => string) => {
    const words = inLanguage(text, language);
    return words === null ? '' : tell(sentence(words));
  };
  const titles = recognitions.map(({ recognition: { title, year } }) =>
    year === null ? title : `${title} (${year})`,
  );
  return [
    ...aboutKind(node, sourceIds, told, say),
    {
      text: titles.length === 0 ? '' : say.recognised(say.list.format(titles)),
      sourceIds: distinct(recognitions.flatMap((recognition) => recognition.sourceIds)),
    },
  ];
}

type Tell = (text: Localised, tell: (words: string) => string) => string;

function aboutKind(
  node: StoryFacts['node'],
  sourceIds: readonly string[],
  told: Tell,
  say: StoryWords,
): ToldParagraph[] {
  if (node.entityKind === 'WASTRA') return [{ text: told((node as Wastra).useText, say.use), sourceIds }];
  if (node.entityKind !== 'MOTIF') return [];
  const motif = node as Motif;
  const { restriction } = motif;
  return [
    {
      text: joined([
        told(motif.nameMeaningText, say.nameMeaning),
        told(motif.firstAttestedText, say.attested),
        told(motif.attributionText, say.attribution),
        told(motif.symbolismText, say.symbolism),
      ]),
      sourceIds,
    },
    {
      text: restriction === null ? '' : told(restriction.whoMayText, say.restricted),
      sourceIds: restriction?.sourceIds ?? [],
    },
  ];
}

/** Ends with a mark, so that sentences can follow each other. */
function sentence(text: string | null): string {
  if (text === null || text === '') return '';
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
const distinct = (ids: readonly string[]) => [...new Set(ids)];
