export interface LockedPackage {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

export function repairLock(lock: { packages: Record<string, LockedPackage> }): string[];
