import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import {
  isId,
  normaliseText,
  parseMailAddress,
  textProblem,
  type Fact,
  isTimeZone,
} from '@peerloop/kernel';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

interface Common {
  readonly description: string;
  readonly nullable?: boolean;
}

type Check = (value: unknown) => boolean;

/** One validation whose name is the code that clients get, with the facts that go with it. */
function check(code: string, validate: Check, facts: Record<string, Fact> = {}, each = false) {
  return ValidateBy(
    { name: code, validator: { validate, defaultMessage: () => code } },
    { context: facts, each },
  );
}

// `undefined` leaves a field as it is, `null` empties it; both only where the field is nullable.
const optional = (nullable: boolean | undefined) =>
  nullable ? IsOptional() : ValidateIf(() => true);

const normalised = Transform(({ value }: { value: unknown }) => {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown) => (typeof item === 'string' ? normaliseText(item) : item));
  }
  return value;
});

// What is no address stays as it is, for the checks to find.
const canonicalAddress = Transform(({ value }: { value: unknown }) => {
  if (typeof value !== 'string') return value;
  const text = normaliseText(value);
  const reading = parseMailAddress(text);
  return reading.ok ? reading.address : text;
});

const noProblem =
  (problem: string): Check =>
  (value) =>
    typeof value !== 'string' || textProblem(value) !== problem;

// Length in code points: what people count as characters, near enough, and what PostgreSQL counts.
const lengthOf = (value: unknown) => (typeof value === 'string' ? Array.from(value).length : 0);

function textChecks(max: number, min: number, each: boolean) {
  return [
    check('CONTROL_CHARACTER', noProblem('CONTROL_CHARACTER'), {}, each),
    check('LONE_SURROGATE', noProblem('LONE_SURROGATE'), {}, each),
    check('TOO_LONG', (value) => lengthOf(value) <= max, { max }, each),
    ...(min > 0
      ? [check(min === 1 ? 'REQUIRED' : 'TOO_SHORT', (v) => lengthOf(v) >= min, { min }, each)]
      : []),
  ];
}

export interface TextOptions extends Common {
  /** Characters (code points). */
  readonly max: number;
  /** Defaults to 1, or 0 for nullable fields. */
  readonly min?: number;
  /** Whether line breaks are allowed. */
  readonly multiline?: boolean;
}

/** A text: trimmed, NFC, without control characters. */
export function TextField(options: TextOptions): PropertyDecorator {
  const min = options.min ?? (options.nullable ? 0 : 1);
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    normalised,
    optional(options.nullable),
    ...textChecks(options.max, min, false),
    ...(options.multiline
      ? []
      : [check('LINE_BREAK', (value) => !/[\n\t]/.test(typeof value === 'string' ? value : ''))]),
  );
}

/** A password or other secret: bounded, but otherwise exactly as typed. */
export function SecretField(options: Common & { max: number; min?: number }): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    ...textChecks(options.max, options.min ?? 1, false),
  );
}

/** A list of short texts. */
export function TextListField(
  options: Common & { maxItems: number; maxLength: number },
): PropertyDecorator {
  return applyDecorators(
    Field(() => [String], {
      description: options.description,
      nullable: options.nullable ?? false,
    }),
    normalised,
    optional(options.nullable),
    ArrayMaxSize(options.maxItems, { message: 'TOO_MANY', context: { max: options.maxItems } }),
    ...textChecks(options.maxLength, 1, true),
  );
}

export function IdField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('ID_INVALID', isId),
  );
}

export function IdListField(options: Common & { maxItems: number }): PropertyDecorator {
  return applyDecorators(
    Field(() => [ID], { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    ArrayMaxSize(options.maxItems, { message: 'TOO_MANY', context: { max: options.maxItems } }),
    check('ID_INVALID', isId, {}, true),
  );
}

export function IntField(options: Common & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return applyDecorators(
    Field(() => Int, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('TOO_SMALL', (value) => Number.isInteger(value) && (value as number) >= min, { min }),
    check('TOO_LARGE', (value) => Number.isInteger(value) && (value as number) <= max, { max }),
  );
}

export function FlagField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => Boolean, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('FLAG_INVALID', (value) => typeof value === 'boolean'),
  );
}

/** One of an enum registered with `registerEnumType`. */
export function EnumField(options: Common & { of: () => object }): PropertyDecorator {
  return applyDecorators(
    Field(options.of, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('CHOICE_INVALID', (value) => Object.values(options.of()).includes(value)),
  );
}

/** One of a list of allowed texts (locales, scopes …). */
export function ChoiceField(options: Common & { among: readonly string[] }): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('CHOICE_INVALID', (value) => options.among.includes(value as string)),
  );
}

/** A mail address by the strict rule of `parseMailAddress`, taken as that answers it. */
export function AddressField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    canonicalAddress,
    optional(options.nullable),
    check('REQUIRED', (value) => typeof value === 'string' && value.length > 0),
    check('ADDRESS_INVALID', (v) => !v || (typeof v === 'string' && parseMailAddress(v).ok)),
  );
}

/** An IANA time zone: `Europe/Belgrade`. */
export function TimeZoneField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('TIME_ZONE_UNKNOWN', isTimeZone),
  );
}

const localDateTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

function isLocalDateTime(value: unknown): boolean {
  if (typeof value !== 'string' || !localDateTime.test(value)) return false;
  const asUtc = new Date(`${value}:00Z`);
  return !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(value);
}

/** A date and time on the wall of the place concerned, without zone: `2027-03-28T14:00`. */
export function LocalDateTimeField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    optional(options.nullable),
    check('DATE_TIME_INVALID', isLocalDateTime),
  );
}

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, username } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && username === '';
}

/** A web address people will follow: http or https, no credentials in it. */
export function UrlField(options: Common): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: options.description, nullable: options.nullable ?? false }),
    normalised,
    optional(options.nullable),
    ...textChecks(2000, options.nullable ? 0 : 1, false),
    check('URL_INVALID', (value) => value === '' || isWebAddress(value)),
  );
}

/** One input object, validated with the rest: problems are named `card.phone`. */
export function NestedField(options: {
  description: string;
  of: () => new () => object;
}): PropertyDecorator {
  return applyDecorators(
    Field(options.of, { description: options.description }),
    ValidateNested(),
    Type(options.of),
  );
}

/** A list of input objects, validated one by one: problems are named `rows.3.address`. */
export function NestedListField(
  options: Common & { of: () => new () => object; maxItems: number },
): PropertyDecorator {
  return applyDecorators(
    Field(() => [options.of()], {
      description: options.description,
      nullable: options.nullable ?? false,
    }),
    optional(options.nullable),
    ArrayMaxSize(options.maxItems, { message: 'TOO_MANY', context: { max: options.maxItems } }),
    ValidateNested({ each: true }),
    Type(options.of),
  );
}
