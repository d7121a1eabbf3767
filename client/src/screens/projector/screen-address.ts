/** What an address asks of a screen. Everything stands in it, so that a machine on a wall needs no hands. */
export const VIEWS = ['clock', 'join', 'situation', 'gauge', 'break', 'replay'] as const;
export type View = (typeof VIEWS)[number];

export const LANGS = ['both', 'alternate', 'en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

export type ScreenAddress = { readonly view: View; readonly theme: 'dark' | 'light'; readonly lang: Lang };

/** `?view=clock&theme=light&lang=alternate`; whatever is missing or unknown is the first of its list. */
export const readAddress = (search: string): ScreenAddress => {
  const said = new URLSearchParams(search);
  return {
    view: VIEWS.find((view) => view === said.get('view')) ?? 'clock',
    theme: said.get('theme') === 'light' ? 'light' : 'dark',
    lang: LANGS.find((lang) => lang === said.get('lang')) ?? 'both',
  };
};
