/** What a proposal needs of a building block, as its officers wrote it. */
export function BlockNeeds({ needs }: { needs: readonly string[] }) {
  return (
    <ul className="list-disc ps-5">
      {needs.map((need) => (
        <li key={need}>
          <bdi>{need}</bdi>
        </li>
      ))}
    </ul>
  );
}
