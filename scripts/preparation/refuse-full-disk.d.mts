export function refuseFullDisk(root: string): void;
