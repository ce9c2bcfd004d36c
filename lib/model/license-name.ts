/** A license as people call it: by its full name, or its SPDX id, or the vendor's own words; undefined where it has none of them. */
export const licenseName = ({
  title,
  id,
  name,
}: {
  title?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
}): string | undefined => title ?? id ?? name;
