/** What became of the rows of a file. */
export interface Balance {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  /** Says nothing new: the same is there already, stands again later in the file, or is older than what is there. */
  readonly duplicate: number;
  readonly rejected: number;
}

/** The balance alone of what also has one. */
export function balanceOf({ read, added, updated, duplicate, rejected }: Balance): Balance {
  return { read, added, updated, duplicate, rejected };
}

/** Every row is accounted for, once. */
export function addsUp(balance: Balance): boolean {
  return balance.read === balance.added + balance.updated + balance.duplicate + balance.rejected;
}
