import { Component, type ComponentChildren } from 'preact';

/**
 * A drawing that is drawn anew only while it is on the screen: of the wide one and the narrow one the reader sees one, and the
 * other would cost as much. It catches up when it comes to be shown, in a wider window or on paper.
 */
export class WhileShown extends Component<{ readonly children: ComponentChildren }> {
  private shown = true;
  private readonly catchUp = (): void => this.forceUpdate();
  private readonly observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver((entries) => {
          const isShown = entries.some(({ contentRect }) => contentRect.width > 0);
          if (isShown && !this.shown) this.catchUp();
          this.shown = isShown;
        });

  override componentDidMount(): void {
    if (this.base instanceof Element) this.observer?.observe(this.base);
    addEventListener('beforeprint', this.catchUp);
  }

  override componentWillUnmount(): void {
    this.observer?.disconnect();
    removeEventListener('beforeprint', this.catchUp);
  }

  override shouldComponentUpdate(): boolean {
    return this.shown;
  }

  override render() {
    return this.props.children;
  }
}
