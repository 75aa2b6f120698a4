import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { useText } from '../language/language';
import { LanguageSwitch } from './LanguageSwitch';
import * as messages from './messages';
import { views, type ViewId } from './views';

interface Props {
  readonly open: ViewId;
  readonly onOpen: (view: ViewId) => void;
}

export function Header({ open, onOpen }: Props) {
  const text = useText();
  return (
    <header className="head">
      <nav className="views" aria-label={text(messages.viewList)}>
        {views
          .filter(({ behindGear }) => !behindGear)
          .map(({ id, name, shortName = name }) => (
            <button
              key={id}
              type="button"
              className="viewTab"
              aria-label={text(name)}
              title={text(name)}
              aria-current={id === open ? 'page' : undefined}
              onClick={() => onOpen(id)}
            >
              <span className="viewName">{text(name)}</span>
              <span className="viewShortName">{text(shortName)}</span>
            </button>
          ))}
      </nav>
      <LanguageSwitch />
      <IconButton
        iconProps={{ iconName: 'Settings' }}
        title={text(messages.settingsView)}
        ariaLabel={text(messages.settingsView)}
        aria-current={open === 'settings' ? 'page' : undefined}
        checked={open === 'settings'}
        onClick={() => onOpen('settings')}
      />
    </header>
  );
}
