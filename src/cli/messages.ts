import { printable } from '../output/printable.js';

/** 0 done; 1 `check` found a difference; 2 anything went wrong. */
export type Status = 0 | 1 | 2;

/** The one place that writes to standard error and knows the exit status that follows. */
export class Messages {
  #status: Status = 0;

  /** @param beforeLine called before each line, so that a progress line can make room */
  constructor(
    private readonly quiet = false,
    private readonly beforeLine: () => void = () => {},
  ) {}

  /** The gravest so far. */
  get status(): Status {
    return this.#status;
  }

  /** Something went wrong: `hearsay: name: reason`, and the status is 2. */
  error(name: string | null, reason: string): void {
    this.#line(name, reason);
    this.#status = 2;
  }

  /** Worth knowing, without effect on the status; silent under `--quiet`. */
  warn(name: string | null, reason: string): void {
    if (!this.quiet) this.#line(name, reason);
  }

  /** `check` found a difference. */
  difference(): void {
    if (this.#status === 0) this.#status = 1;
  }

  #line(name: string | null, reason: string): void {
    this.beforeLine();
    const parts = ['hearsay', ...(name === null ? [] : [name]), reason];
    process.stderr.write(`${parts.map(printable).join(': ')}\n`);
  }
}

/** Whether the operating system said no, rather than the program being wrong. */
export const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && 'syscall' in thrown;

/** What a person should read of a thrown value: the system's reason in plain words where it is a known one. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { code } = thrown as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? thrown.message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'disk quota exceeded',
  EFBIG: 'file too large',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'is no folder',
  EPERM: 'not permitted',
  EROFS: 'read-only file system',
  ERR_FS_FILE_TOO_LARGE: 'too large to read',
  ERR_STRING_TOO_LONG: 'too large to read',
  Z_BUF_ERROR: 'the gzip data end too early',
  Z_DATA_ERROR: 'no gzip data, or damaged',
};
