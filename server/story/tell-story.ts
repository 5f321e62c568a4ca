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
    const before = claims.slice(0, index);
    const firstOf = {
      further: traced.depth > 0 && before.every((claim) => claim.depth === 0),
      viaTradition: traced.viaTradition && !before.some((claim) => claim.viaTradition),
    };
    return { text: claimText(traced, firstOf, language, say), sourceIds: traced.claim.sourceIds };
  });
}

/** What is said once in a story: that it goes further back, and that it crosses a tradition. */
interface FirstOf {
  readonly further: boolean;
  readonly viaTradition: boolean;
}

function claimText(traced: TracedClaim, firstOf: FirstOf, language: Language, say: StoryWords): string {
  const { claim, descendant, ancestor } = traced;
  const how = inLanguage({ id: claim.howId ?? undefined, en: claim.howEn ?? undefined }, language);
  return joined([
    firstOf.further ? say.further : '',
    say.claim(descendant.name, ancestor.name, claim.kind, claim.confidence),
    sentence(how),
    claim.disputed ? say.disputed : '',
    firstOf.viaTradition ? say.viaTradition : '',
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
  if (node.entityKind === 'WASTRA') {
    const { useText, descriptionText } = node as Wastra;
    return useText === descriptionText ? [] : [{ text: told(useText, say.use), sourceIds }];
  }
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
