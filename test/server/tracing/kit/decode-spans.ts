/** A span as it arrives at a collector. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty where it has none. */
  readonly parentId: string;
  readonly name: string;
  readonly kind: 'internal' | 'server' | 'client' | 'other';
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly failed: boolean;
  readonly resource: Readonly<Record<string, AttributeValue>>;
}

export type AttributeValue = string | number | boolean | readonly AttributeValue[];

/** Reads an `ExportTraceServiceRequest`, by the numbers that its fields have in opentelemetry-proto. */
export function decodeSpans(body: Buffer): ReceivedSpan[] {
  return messages(read(body), 1).flatMap((resourceSpans) => {
    const resource = attributesOf(messages(resourceSpans, 1)[0] ?? new Map(), 1);
    return messages(resourceSpans, 2).flatMap((scope) =>
      messages(scope, 2).map((span) => toSpan(span, resource)),
    );
  });
}

const kinds: Readonly<Record<number, ReceivedSpan['kind']>> = { 1: 'internal', 2: 'server', 3: 'client' };
const failedStatus = 2n;

function toSpan(span: Fields, resource: ReceivedSpan['resource']): ReceivedSpan {
  return {
    traceId: bytes(span, 1).toString('hex'),
    spanId: bytes(span, 2).toString('hex'),
    parentId: bytes(span, 4).toString('hex'),
    name: bytes(span, 5).toString(),
    kind: kinds[Number(number(span, 6))] ?? 'other',
    startNs: number(span, 7),
    endNs: number(span, 8),
    attributes: attributesOf(span, 9),
    failed: messages(span, 15).some((status) => number(status, 3) === failedStatus),
    resource,
  };
}

function attributesOf(fields: Fields, place: number): Record<string, AttributeValue> {
  return Object.fromEntries(
    messages(fields, place).map((pair) => [
      bytes(pair, 1).toString(),
      attributeValue(messages(pair, 2)[0] ?? new Map()),
    ]),
  );
}

function attributeValue(value: Fields): AttributeValue {
  if (value.has(1)) return bytes(value, 1).toString();
  if (value.has(2)) return number(value, 2) === 1n;
  if (value.has(3)) return Number(number(value, 3));
  if (value.has(5)) return messages(messages(value, 5)[0] ?? new Map(), 1).map(attributeValue);
  throw new Error(`The test cannot read an attribute with field ${[...value.keys()]}.`);
}

type Fields = Map<number, (bigint | Buffer)[]>;

const messages = (fields: Fields, place: number): Fields[] =>
  (fields.get(place) ?? []).map((value) => read(value as Buffer));
const bytes = (fields: Fields, place: number): Buffer =>
  (fields.get(place)?.[0] ?? Buffer.alloc(0)) as Buffer;
const number = (fields: Fields, place: number): bigint => (fields.get(place)?.[0] ?? 0n) as bigint;

/** Protobuf's wire format: a key of place and type before each value. */
function read(message: Buffer): Fields {
  const fields: Fields = new Map();
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message.readUInt8(at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (length: number): Buffer => {
    at += length;
    return message.subarray(at - length, at);
  };
  const readers: Readonly<Record<number, () => bigint | Buffer>> = {
    0: varint,
    1: () => take(8).readBigUInt64LE(),
    2: () => take(Number(varint())),
    5: () => BigInt(take(4).readUInt32LE()),
  };
  while (at < message.length) {
    const key = Number(varint());
    const value = readers[key & 7]?.();
    if (value === undefined) throw new Error(`The test cannot read the wire type ${key & 7}.`);
    fields.set(key >> 3, [...(fields.get(key >> 3) ?? []), value]);
  }
  return fields;
}
