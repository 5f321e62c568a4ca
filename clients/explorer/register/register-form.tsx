import { inAddress } from '../choices.ts';
import { useSurroundings } from '../surroundings.ts';
import type { VocabularyName } from '../words.ts';
import { formFieldOf, type RegisterValues } from './register-fields.ts';
import { registerMessages } from './register-messages.ts';

interface Finding {
  readonly field: string | null;
  readonly message: string;
}

/** What came of sending the form, with what was sent, the key left out. */
export interface RegisterOutcome {
  readonly values: RegisterValues;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly proposalId: string | null;
  readonly isChecked: boolean;
}

export interface RegisterFormProps {
  readonly outcome: RegisterOutcome;
  /** Sending the form twice with it sends one proposal. */
  readonly once: string;
}

/** A plain form: it needs no script, and asks for the key of whoever sends it, once. */
export function RegisterForm({ outcome, once }: RegisterFormProps) {
  const { lang, href } = useSurroundings();
  const t = registerMessages[lang];
  const field = (name: string, label: string, more: Omit<FieldProps, 'name' | 'label' | 'outcome'> = {}) => (
    <Field name={name} label={label} outcome={outcome} {...more} />
  );
  const choice = (name: string, label: string, vocabulary: VocabularyName) => (
    <Choice name={name} label={label} vocabulary={vocabulary} value={outcome.values[name]} />
  );
  return (
    <>
      <header class="title">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <Outcome outcome={outcome} />
      <form class="register" action={href('/register')} method="post">
        <input type="hidden" name="once" value={once} />
        <fieldset>
          <legend>{t.design}</legend>
          {field('name', t.name, { required: true })}
          {field('year', t.year, { type: 'number' })}
          {choice('kind', t.kind, 'DesignKind')}
          {field('description_id', t.descriptionId, { long: true })}
          {field('description_en', t.descriptionEn, { long: true })}
        </fieldset>
        <fieldset>
          <legend>{t.origin}</legend>
          {field('ancestor', t.ancestor, { required: true, hint: t.ancestorHint })}
          {choice('derivation', t.derivation, 'DerivationKind')}
          {choice('confidence', t.confidence, 'Confidence')}
          {field('how_id', t.howId, { long: true })}
          {field('how_en', t.howEn, { long: true })}
        </fieldset>
        <fieldset>
          <legend>{t.source}</legend>
          {field('source_title', t.sourceTitle, { required: true })}
          {field('source_url', t.sourceUrl, { type: 'url' })}
          {field('source_year', t.sourceYear, { type: 'number' })}
        </fieldset>
        <fieldset>
          <legend>{t.maker}</legend>
          {field('maker_name', t.makerName)}
          {choice('maker_role', t.makerRole, 'MakerRole')}
        </fieldset>
        <fieldset>
          <legend>{t.send}</legend>
          {field('comment', t.comment, { long: true })}
          {field('key', t.key, { type: 'password', required: true, hint: t.keyHint })}
          <p>
            <button type="submit" name="do" value="check">
              {t.check}
            </button>{' '}
            <button type="submit" name="do" value="send">
              {t.submit}
            </button>
          </p>
        </fieldset>
      </form>
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly outcome: RegisterOutcome;
  readonly type?: 'text' | 'number' | 'url' | 'password';
  readonly long?: boolean;
  readonly required?: boolean;
  readonly hint?: string;
}

function Field({ name, label, outcome, type = 'text', long, required = false, hint }: FieldProps) {
  const { lang } = useSurroundings();
  const errors = outcome.errors.filter((error) => formFieldOf(error.field) === name);
  const described = [hint && `${name}-hint`, errors.length > 0 && `${name}-error`].filter(Boolean).join(' ');
  const shared = {
    id: name,
    name,
    required,
    'aria-invalid': errors.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
  const value = outcome.values[name] ?? '';
  return (
    <p>
      <label for={name}>
        {label}
        {!required && ` (${registerMessages[lang].optional})`}
      </label>
      {long ? (
        <textarea {...shared} rows={3}>
          {value}
        </textarea>
      ) : (
        <input {...shared} type={type} value={type === 'password' ? '' : value} autocomplete="off" />
      )}
      {hint && (
        <span class="quiet" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {errors.length > 0 && (
        <strong class="error" id={`${name}-error`}>
          {errors.map(({ message }) => message).join(' ')}
        </strong>
      )}
    </p>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly vocabulary: VocabularyName;
  readonly value: string | undefined;
}

function Choice({ name, label, vocabulary, value }: ChoiceProps) {
  const { words } = useSurroundings();
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {words.values(vocabulary).map((each) => (
          <option key={each} value={inAddress(each)} selected={inAddress(each) === value}>
            {words.label(vocabulary, each)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Outcome({ outcome }: { readonly outcome: RegisterOutcome }) {
  const { lang } = useSurroundings();
  const t = registerMessages[lang];
  const { errors, warnings, proposalId, isChecked } = outcome;
  return (
    <div role="status">
      {proposalId !== null && (
        <p class="lead">
          {t.sent} {t.number}: <code>{proposalId}</code>
        </p>
      )}
      {isChecked && errors.length === 0 && <p class="lead">{t.checked}</p>}
      <Findings title={t.errors} findings={errors} />
      <Findings title={t.warnings} findings={warnings} />
    </div>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {findings.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? message : <a href={`#${formFieldOf(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
