const FILES = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' })

/** The address of a picture of the handbook; none where it has not been taken yet. */
export function pictureOf(name: string): string | undefined {
  return FILES[`./pictures/${name}.webp`]
}
