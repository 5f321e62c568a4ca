/** A small client as Relay's users write it, by file name. Each fragment is named after its file, as Relay asks. */
export const relayClient: Readonly<Record<string, string>> = {
  'MotifList.js': `
    graphql\`
      query MotifListQuery($region: [String!]) {
        ...MotifList_query @arguments(region: $region)
      }
    \`;
    graphql\`
      fragment MotifList_query on Query
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        region: { type: "[String!]" }
      )
      @refetchable(queryName: "MotifListPaginationQuery") {
        motifs(first: $count, after: $cursor, filter: { region: $region })
          @connection(key: "MotifList_motifs", filters: ["filter"]) {
          totalCount
          edges {
            node {
              id
              ...MotifCard_motif
            }
          }
        }
      }
    \`;
  `,
  'MotifCard.js': `
    graphql\`
      fragment MotifCard_motif on Motif
      @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
      @refetchable(queryName: "MotifCardRefetchQuery") {
        name
        derivatives(first: $count, after: $cursor) @connection(key: "MotifCard_derivatives") {
          edges {
            node {
              __typename
              id
              ...Ancestry_node
            }
          }
        }
      }
    \`;
  `,
  'Ancestry.js': `
    graphql\`
      fragment Ancestry_node on LineageNode @refetchable(queryName: "AncestryRefetchQuery") {
        name
        lineage(direction: ANCESTORS) {
          members {
            generation
            node {
              __typename
              id
            }
          }
        }
      }
    \`;
  `,
  'ProposeDesign.js': `
    graphql\`
      mutation ProposeDesignMutation($input: ProposeDesignInput!) {
        proposeDesign(input: $input) {
          userErrors {
            code
            field
            message
          }
        }
      }
    \`;
  `,
};
