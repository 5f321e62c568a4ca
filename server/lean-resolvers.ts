import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;
type Class = Storage['fields'][number]['target'];
type ResolverMetadata = Storage['fieldResolvers'][number];
type Parameter = NonNullable<ResolverMetadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Read = (...call: Parameters<Resolve>) => unknown;
type Method = (...parameters: readonly unknown[]) => unknown;
type Instances = Map<Class, Readonly<Record<string, Method>>>;

/**
 * Takes from every field what type-graphql puts around it on each call: a list of parameters sorted anew, a
 * copy of the parent as an instance of its class, a list of middlewares. Nothing here uses these, and an
 * answer has thousands of fields. A field without a resolver of its own reads its property, as graphql-js
 * does by itself. A field that takes an input object is left as it is, since its class may convert it. That a record
 * of an interface tells its type at once, and not by a promise, is also what a compiled operation needs.
 */
export function leanResolvers(schema: GraphQLSchema): GraphQLSchema {
  const storage = getMetadataStorage();
  const instances: Instances = new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) resolveAtOnce(type, storage);
    if (!isObjectType(type)) continue;
    const declarations = declarationsOf(type.name, storage);
    for (const field of Object.values(type.getFields())) {
      const declared = declarations.find(({ schemaName }) => schemaName === field.name);
      if (declared === undefined) continue;
      const resolver = storage.fieldResolvers.find(
        ({ getObjectType, methodName }) =>
          getObjectType?.() === declared.target && methodName === declared.name,
      );
      if (resolver !== undefined) makeLean(field, resolver, instances);
      else if (declared.name === field.name) delete field.resolve;
    }
  }
  return schema;
}

/** type-graphql makes a promise of each answer to which type a record has, and so of each record. */
function resolveAtOnce(type: GraphQLInterfaceType, { interfaceTypes }: Storage): void {
  const resolveType = interfaceTypes.find(({ name }) => name === type.name)?.resolveType;
  if (resolveType === undefined) return;
  type.resolveType = (...call) => {
    const name: unknown = resolveType(...call);
    if (typeof name !== 'string')
      throw new TypeError(`${type.name} must tell the name of a record's type at once.`);
    return name;
  };
}

/** The fields of an object type as they were declared, its own before those of what it extends and implements. */
function declarationsOf(typeName: string, { objectTypes, interfaceTypes }: Storage) {
  const types = [...objectTypes, ...interfaceTypes];
  const classes = new Set<Class | undefined>([objectTypes.find(({ name }) => name === typeName)?.target]);
  for (const each of classes) {
    if (each?.prototype === undefined) continue;
    classes.add(Object.getPrototypeOf(each) as Class);
    for (const { interfaceClasses = [] } of types.filter(({ target }) => target === each)) {
      for (const implemented of interfaceClasses) classes.add(implemented);
    }
  }
  return [...classes].flatMap((each) => types.find(({ target }) => target === each)?.fields ?? []);
}

function makeLean(
  field: GraphQLField<unknown, unknown>,
  { kind, target, methodName, params = [], middlewares = [], roles }: ResolverMetadata,
  instances: Instances,
): void {
  const reads = [...params].sort((a, b) => a.index - b.index).map(reading);
  const plain = !field.args.some(({ type }) => isInputObjectType(getNamedType(type)));
  const bare = kind === 'external' && middlewares.length === 0 && roles === undefined;
  const method = instanceOf(target, instances)[methodName];
  if (!plain || !bare || method === undefined || !reads.every((read) => read !== undefined)) return;
  const resolve: Resolve = (...call) => method(...reads.map((read) => read(...call)));
  field.resolve = resolve;
}

/** Resolver classes hold nothing, so one instance serves all calls. */
function instanceOf(target: Class, instances: Instances): Readonly<Record<string, Method>> {
  const known = instances.get(target);
  if (known !== undefined) return known;
  const made = Reflect.construct(target, []) as Record<string, Method>;
  instances.set(target, made);
  return made;
}

function reading(parameter: Parameter): Read | undefined {
  switch (parameter.kind) {
    case 'root':
      return parameter.propertyName === undefined ? (root) => root : undefined;
    case 'args':
      return (_, args) => args;
    case 'arg': {
      const { name } = parameter;
      return (_, args) => args[name];
    }
    case 'context':
      return parameter.propertyName === undefined ? (_, __, context) => context : undefined;
    case 'info':
      return (_, __, ___, info) => info;
    default:
      return undefined;
  }
}
