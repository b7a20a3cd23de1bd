import type { ActOffer } from '@/api/types'

/** The act, when it can be done now. */
export function offerOf(seen: { acts: readonly ActOffer[] }, act: string | undefined): ActOffer | undefined {
  return seen.acts.find((offer) => offer.act === act && offer.allowed)
}
