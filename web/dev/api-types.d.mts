export function staleServices(): Promise<string[]>
