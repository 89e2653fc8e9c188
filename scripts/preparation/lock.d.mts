export interface LockNote {
  holders: { pid: number; born?: number }[];
  [more: string]: unknown;
}

export interface Lock {
  share(pid: number): void;
  note(more: Record<string, unknown>): void;
  release(): void;
}

export function takeLock(
  file: string,
  note?: Record<string, unknown>,
): { taken: true; lock: Lock } | { taken: false; heldBy: LockNote };
export function readLock(file: string): LockNote | undefined;
export function takeLockWhenFree(
  file: string,
  onWait: (heldBy: LockNote) => void,
  note?: Record<string, unknown>,
): Promise<Lock>;
