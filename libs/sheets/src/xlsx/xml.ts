import { DomainError } from '@peerloop/kernel';
import { SaxesParser } from 'saxes';
import { sheetRefusals } from '../sheets.errors.js';
import { sheetLimits } from '../sheets.limits.js';

/** An element's attributes by local name: `id` for `r:id`. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part of a workbook consists of; element names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements seen in all parts of one workbook, so that many small parts are bounded like a large one. */
export class ElementBudget {
  private left: number = sheetLimits.elements;

  spend(): void {
    this.left -= 1;
    if (this.left < 0) {
      throw new DomainError(sheetRefusals.unpacksTooFar, {
        facts: { max: sheetLimits.unpackedBytes },
      });
    }
  }
}

/**
 * Feeds one XML part to a handler as it is unpacked. Strict and without any entity but XML's own five:
 * a document type, which could declare others, is refused.
 *
 * @throws FILE_DAMAGED for anything that is not well-formed UTF-8 XML
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  budget: ElementBudget,
  handler: XmlHandler,
): Promise<void> {
  const parser = new SaxesParser();
  parser.on('doctype', () => fail('document type'));
  parser.on('error', (error) => fail(error.message));
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    budget.spend();
    depth += 1;
    if (depth > sheetLimits.elementDepth) fail('too deep');
    handler.open(localName(name), localNames(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(localName(name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  const decoder = new TextDecoder('utf-8');
  let sinceTag = 0;
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    const tag = text.lastIndexOf('<');
    // The parser gathers a text whole before it hands it over, at many times its size.
    sinceTag = tag < 0 ? sinceTag + text.length : text.length - tag;
    if (sinceTag > sheetLimits.xmlText) fail('text too long');
    parser.write(text);
  }
  parser.write(decoder.decode()).close();
}

function fail(message: string): never {
  throw new DomainError(sheetRefusals.damaged, { message });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Attributes {
  const local: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value;
  return local;
}
