/** How many connections are open from each place. */
export class ConnectionCount {
  private readonly open = new Map<string, number>();

  constructor(private readonly max: number) {}

  isFull(place: string): boolean {
    return (this.open.get(place) ?? 0) >= this.max;
  }

  opened(place: string): void {
    this.open.set(place, (this.open.get(place) ?? 0) + 1);
  }

  closed(place: string): void {
    const left = (this.open.get(place) ?? 0) - 1;
    if (left > 0) this.open.set(place, left);
    else this.open.delete(place);
  }
}
