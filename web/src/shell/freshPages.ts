const TRIED = 'huiyin.reloaded'
/** Milliseconds within which a page is not loaded anew twice. */
const ONCE_IN = 60_000

/** A tab that outlived a deployment asks for a part that is gone: loading the page anew fetches the new one. */
export function reloadWhenPartsAreGone(reload: () => void = () => location.reload()): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(TRIED) ?? 0)
    if (!navigator.onLine || Date.now() - last < ONCE_IN) return
    event.preventDefault()
    sessionStorage.setItem(TRIED, String(Date.now()))
    reload()
  })
}
