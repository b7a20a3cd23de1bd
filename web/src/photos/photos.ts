/** Longest side of an uploaded photo, in pixels. */
const LONGEST_SIDE = 2560
export const MOST_PHOTOS = 9
const QUALITY = 0.85

/** The size a picture is scaled to: its shape stays, nothing is made larger. */
function scaledSize(width: number, height: number): { width: number; height: number } {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

/** What iPhones write; only Apple's own browser can show it. */
export function isHeic({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /^image\/hei[cf]/.test(type) || /\.(heic|heif|hif)$/i.test(name)
}

/** Draws a photo anew as JPEG. What the camera wrote beside the picture, its position included, stays behind. */
async function compressed(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const { width, height } = scaledSize(picture.width, picture.height)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    // JPEG has no transparency; what is transparent would turn black.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, width, height)
    pen.drawImage(picture, 0, 0, width, height)
    return await asJpeg(canvas)
  } finally {
    picture.close()
  }
}

function asJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', QUALITY)
  })
}

/** What became of files that were chosen as photos. */
export interface TakenIn {
  photos: Blob[]
  unreadable: File[]
  tooMany: boolean
}

/** Draws as many of the files as there is room for. */
export async function takenIn(files: readonly File[], room: number): Promise<TakenIn> {
  const taken: TakenIn = { photos: [], unreadable: [], tooMany: files.length > room }
  for (const file of files.slice(0, room)) {
    try {
      taken.photos.push(await compressed(file))
    } catch {
      taken.unreadable.push(file)
    }
  }
  return taken
}
