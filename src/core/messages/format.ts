/**
 * Fills in the templates of messages. A placeholder names a param and, where it is not text, its
 * kind, as ICU's message format writes it: `{sheet}`, `{rowsNumber, number}`, `{readDate, date}`.
 */
import { formatDate } from '../data/dates';
import { formatInteger } from '../vietnamese/format-number';

/** What a message needs to know, by name, as far as its template is not known. */
export type Params = Readonly<Record<string, string | number>>;

/** What is put in for a placeholder of a kind; all other placeholders take texts, and numbers as they stand. */
interface Kinds {
  /** A figure, written with dots. */
  readonly number: number;
  /** A day serial. */
  readonly date: number;
}

type Placeholders<Template extends string> =
  Template extends `${string}{${infer Inside}}${infer Rest}` ? Inside | Placeholders<Rest> : never;

type NameIn<Inside> = Inside extends `${infer Name}, ${string}` ? Name : Inside;

type ValueIn<Inside> = Inside extends `${string}, ${infer Kind extends keyof Kinds}`
  ? Kinds[Kind]
  : string | number;

/** The params of a template, by name and kind; any of them where the template is not known. */
export type ParamsOf<Template extends string> = string extends Template
  ? Params
  : {
      readonly [Inside in Placeholders<Template> as NameIn<Inside> & string]: ValueIn<Inside>;
    };

const writtenAs: { readonly [Kind in keyof Kinds]: (value: number) => string } = {
  number: (value) => (Number.isInteger(value) ? formatInteger(value) : plain(value)),
  date: formatDate,
};

const plain = (value: number): string => String(value).replace('.', ',');

/** Puts params into a template; a placeholder without its param stays as it is. */
export function fill<Template extends string>(
  template: Template,
  params: ParamsOf<Template>,
): string;
export function fill(template: string, params: Params): string {
  return template.replace(
    /\{(\w+)(?:, (number|date))?\}/g,
    (whole, name: string, kind: keyof Kinds | undefined) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (typeof value === 'string') return value;
      return kind === undefined ? plain(value) : writtenAs[kind](value);
    },
  );
}
