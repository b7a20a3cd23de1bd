import type { SaidFact } from '@/acts/saidFacts'
import type { Inspection } from '@/api/types'
import { useWords } from '@/i18n/useWords'

/** So near, in metres, an inspection was at the place itself: a phone is not sure of less. */
const SAME_PLACE = 30

/** Time, place, readings and smell of an inspection, in words. */
export function useInspectionFacts(): (inspection: Inspection) => SaidFact[] {
  const { t, momentText } = useWords()

  function where({ metres }: Inspection): string | undefined {
    if (metres === undefined) return undefined
    return metres <= SAME_PLACE ? t('onTheSpot.here') : t('onTheSpot.metres', { metres })
  }

  function noise({ noise: read }: Inspection): string | undefined {
    if (!read) return undefined
    const { decibel, zoneClass, limit, standard } = read
    return [
      t('onTheSpot.reading', { decibel }),
      zoneClass === undefined ? undefined : t('onTheSpot.zone', { zone: zoneClass }),
      limit === undefined
        ? undefined
        : t(read.night ? 'onTheSpot.limit.night' : 'onTheSpot.limit.day', {
            limit,
            standard: standard ?? '',
          }),
    ]
      .filter(Boolean)
      .join(t('app.listComma'))
  }

  return (inspection) => {
    const facts: [string, string | undefined][] = [
      [
        t(inspection.statedAt ? 'onTheSpot.stated' : 'onTheSpot.at'),
        momentText(inspection.statedAt ?? inspection.at),
      ],
      [t('onTheSpot.recorded'), inspection.statedAt && momentText(inspection.at)],
      [t('onTheSpot.place'), where(inspection)],
      [t('onTheSpot.noise'), noise(inspection)],
      [
        t('onTheSpot.odour'),
        inspection.odour === undefined
          ? undefined
          : t(inspection.odour ? 'onTheSpot.odourIs.yes' : 'onTheSpot.odourIs.no'),
      ],
    ]
    return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
  }
}
