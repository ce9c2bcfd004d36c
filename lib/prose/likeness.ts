/** Names that belong together: an owner and its models, on one host and another. */

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Do two names share a stem of some length? "ridge-ai" and "RidgeLM" do. */
export function related(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x.length < 3 || y.length < 3) return false;
  return x.includes(y) || y.includes(x) || (x.length >= 5 && y.length >= 5 && x.slice(0, 5) === y.slice(0, 5));
}
