import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { Button } from '../../ui/button.tsx';
import css from './debrief.module.css';
import type { Place } from './place.ts';
import type { Zoom } from './use-zoom.ts';

/** Closer, wider, all of it: in the corner that the axis leaves free. */
export const ZoomButtons = ({ zoom, place }: { readonly zoom: Zoom; readonly place: Place }) => {
  const say = useDebriefWords();
  return (
    <fieldset className={css.zoom}>
      <legend className="sr">{say('zoom')}</legend>
      <Button kind="word" aria-label={say('zoomIn')} title={say('zoomIn')} onPress={zoom.closer}>
        +
      </Button>
      <Button
        kind="word"
        aria-label={say('zoomOut')}
        title={say('zoomOut')}
        off={place.span === undefined ? say('zoomAll') : undefined}
        quietReason
        onPress={zoom.wider}
      >
        −
      </Button>
      <Button
        kind="word"
        title={say('zoomAllTitle')}
        off={place.span === undefined ? say('zoomAll') : undefined}
        quietReason
        onPress={zoom.fit}
      >
        {say('zoomFit')}
      </Button>
      <Button kind="word" title={say('foldTitle')} on={place.foldIdle} onPress={zoom.fold}>
        {say('fold')}
      </Button>
    </fieldset>
  );
};
