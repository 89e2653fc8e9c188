/** Where a page stands, as search engines show it above its title (schema.org BreadcrumbList). */
export function linkedBreadcrumbs(
  crumbs: readonly { name: string; href: string }[],
  addressOf: (path: string) => string,
): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: addressOf(href),
    })),
  };
}
