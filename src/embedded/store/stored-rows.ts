import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { StoreError } from "../../model/errors.ts";

/** Of the database's form. One that a later version has written is left alone. */
const version = 1;

const layout = `CREATE TABLE IF NOT EXISTS row (
  kind TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID, STRICT`;

/** The rows of all tables as JSON, in one file of SQLite. Each change is a transaction: after a kill it is there as a whole, or not at all. */
export class StoredRows {
  readonly #database: DatabaseSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;
  #place: number;
  #isOpen = true;
  #failure: Error | undefined;

  /** @throws StoreError */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "server.sqlite");
    try {
      this.#database = open(file);
      // A row that is put again keeps its place in the lists.
      this.#put = this.#database.prepare(
        "INSERT INTO row (kind, id, place, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET body = ?4",
      );
      this.#place = Number(this.#database.prepare("SELECT max(place) AS last FROM row").get()?.last ?? 0);
      this.#delete = this.#database.prepare("DELETE FROM row WHERE kind = ? AND id = ?");
    } catch (error) {
      throw new StoreError(`The data in ${file} cannot be used: ${(error as Error).message}.`, {
        cause: error,
        hint: "Move the folder away to begin with an empty server, or name another one.",
      });
    }
  }

  get failure(): Error | undefined {
    return this.#failure;
  }

  /** In the order in which they came. */
  read(kind: string): readonly unknown[] {
    const rows = this.#database.prepare("SELECT body FROM row WHERE kind = ? ORDER BY place").all(kind);
    return rows.map(({ body }) => JSON.parse(String(body)) as unknown);
  }

  put(kind: string, id: string, row: object): void {
    this.#write(() => this.#put.run(kind, id, ++this.#place, JSON.stringify(row)));
  }

  delete(kind: string, id: string): void {
    this.#write(() => this.#delete.run(kind, id));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#database.close();
  }

  #write(change: () => unknown): void {
    // What a run says after the server was closed is of no use to anybody.
    if (!this.#isOpen) return;
    try {
      change();
    } catch (error) {
      this.#failure ??= error as Error;
    }
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  // WAL with NORMAL survives the end of the process at any moment. After a power cut the last changes may be missing, but none is half there.
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  const found = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (found > version) throw new Error(`a later version has written it (form ${found})`);
  database.exec(`${layout}; PRAGMA user_version = ${version}`);
  return database;
}
