import { Component, type ReactNode } from 'react';
import { Broken } from './fallbacks';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of the part; the whole page's way out when not given. */
  readonly broken?: ReactNode;
}

/** Shows a way out where a part is refused, missing or throws; never a blank page. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, broken = <Broken /> } = this.props;
    return this.state.failed ? broken : children;
  }
}
