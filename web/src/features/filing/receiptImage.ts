import { arcPath, shapeFor } from '@/design/echoRing'

/** What a saved receipt says; a picture is what phones keep best. */
export interface ReceiptWords {
  brand: string
  numberLabel: string
  number: string
  codeLabel: string
  code: string
  lines: readonly string[]
  foot: string
}

const WIDTH = 750
const MARGIN = 64

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}

function drawRing(pen: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  const shape = shapeFor(160)
  pen.save()
  pen.translate(x, y)
  pen.scale(size / 100, size / 100)
  pen.strokeStyle = token('--accent')
  pen.lineWidth = shape.stroke + 4
  for (let index = 0; index < 4; index++) pen.stroke(new Path2D(arcPath(index, 1, shape)))
  pen.restore()
}

/** Breaks a line where it no longer fits, as Chinese may be broken anywhere. */
function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const sign of text) {
    if (line && !fits(line + sign)) {
      lines.push(line)
      line = ''
    }
    line += sign
  }
  return line ? [...lines, line] : lines
}

export function drawReceipt(words: ReceiptWords): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  const font = token('--font')
  const fits = (line: string): boolean => pen.measureText(line).width <= WIDTH - 2 * MARGIN
  pen.font = `28px ${font}`
  const body = words.lines.flatMap((line) => [...wrapped(line, fits), ''])
  canvas.width = WIDTH
  canvas.height = 560 + body.length * 42
  pen.fillStyle = token('--panel')
  pen.fillRect(0, 0, canvas.width, canvas.height)
  drawRing(pen, MARGIN, 56, 72)
  const write = (text: string, y: number, style: string, colour = '--ink', x = MARGIN): void => {
    pen.font = `${style} ${font}`
    pen.fillStyle = token(colour)
    pen.fillText(text, x, y)
  }
  write(words.brand, 103, '600 32px', '--ink', MARGIN + 96)
  write(words.numberLabel, 204, '26px', '--muted')
  write(words.number, 258, '600 46px')
  write(words.codeLabel, 332, '26px', '--muted')
  write(words.code, 394, '600 56px', '--accent')
  let y = 474
  for (const line of body) {
    write(line, y, '28px')
    y += 42
  }
  write(words.foot, canvas.height - 48, '24px', '--muted')
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
