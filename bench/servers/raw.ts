import neo4j, { type Driver } from 'neo4j-driver';
import type { Access } from '../database.ts';
import type { RawStatement, Variables } from '../questions/question.ts';

/** The driver alone, set up as the product sets up its own. */
export function openRaw({ uri, user, password }: Access): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** The answer to one question, by one auto-commit read. */
export async function askRaw(
  driver: Driver,
  { text, answer }: RawStatement,
  parameters: Variables,
): Promise<unknown> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return answer(records.map((record) => record.toObject()));
  } finally {
    await session.close();
  }
}
