// Constraints and indexes of the graph. Every statement may run any number of times.
// Community Edition has no existence or type constraints: seeds and writes are checked before they reach the graph.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lineage_node_id IF NOT EXISTS FOR (n:LineageNode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT motif_id IF NOT EXISTS FOR (n:Motif) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wastra_id IF NOT EXISTS FOR (n:Wastra) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT design_id IF NOT EXISTS FOR (n:Design) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technique_id IF NOT EXISTS FOR (n:Technique) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT material_id IF NOT EXISTS FOR (n:Material) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT community_id IF NOT EXISTS FOR (n:Community) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT craftsperson_id IF NOT EXISTS FOR (n:Craftsperson) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT workshop_id IF NOT EXISTS FOR (n:Workshop) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT artifact_id IF NOT EXISTS FOR (n:Artifact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recognition_id IF NOT EXISTS FOR (n:Recognition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT derivation_id IF NOT EXISTS FOR ()-[r:DERIVES_FROM]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT resemblance_id IF NOT EXISTS FOR ()-[r:RESEMBLES]-() REQUIRE r.id IS UNIQUE;

// Keyset pages by name.
CREATE INDEX motif_name IF NOT EXISTS FOR (n:Motif) ON (n.sortName, n.id);
CREATE INDEX wastra_name IF NOT EXISTS FOR (n:Wastra) ON (n.sortName, n.id);
CREATE INDEX design_name IF NOT EXISTS FOR (n:Design) ON (n.sortName, n.id);
CREATE INDEX technique_name IF NOT EXISTS FOR (n:Technique) ON (n.sortName, n.id);
CREATE INDEX material_name IF NOT EXISTS FOR (n:Material) ON (n.sortName, n.id);
CREATE INDEX community_name IF NOT EXISTS FOR (n:Community) ON (n.sortName, n.id);
CREATE INDEX workshop_name IF NOT EXISTS FOR (n:Workshop) ON (n.sortName, n.id);
CREATE INDEX artifact_name IF NOT EXISTS FOR (n:Artifact) ON (n.sortName, n.id);
CREATE INDEX recognition_name IF NOT EXISTS FOR (n:Recognition) ON (n.sortName, n.id);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.sortName, n.id);
CREATE INDEX craftsperson_name IF NOT EXISTS FOR (n:Craftsperson) ON (n.sortName, n.id);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.sortName, n.id);
CREATE INDEX region_kind IF NOT EXISTS FOR (n:Region) ON (n.kind);
CREATE INDEX region_code IF NOT EXISTS FOR (n:Region) ON (n.code);

// Search: two places for documents, one of which answers while the other is built; changes that search has yet to see.
CREATE CONSTRAINT search_document_a_id IF NOT EXISTS FOR (n:SearchDocumentA) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT search_document_b_id IF NOT EXISTS FOR (n:SearchDocumentB) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT search_state_id IF NOT EXISTS FOR (n:SearchState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT search_outbox_id IF NOT EXISTS FOR (n:SearchOutbox) REQUIRE n.id IS UNIQUE;
CREATE INDEX search_outbox_seq IF NOT EXISTS FOR (n:SearchOutbox) ON (n.seq);
CREATE FULLTEXT INDEX search_document_a IF NOT EXISTS FOR (n:SearchDocumentA)
  ON EACH [n.keyText, n.nameText, n.soundText, n.contextText, n.stemText, n.bodyText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX search_document_b IF NOT EXISTS FOR (n:SearchDocumentB)
  ON EACH [n.keyText, n.nameText, n.soundText, n.contextText, n.stemText, n.bodyText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// Stewardship: keys, the secret that seals them, proposals, what was asked before, and history.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seal_secret_id IF NOT EXISTS FOR (n:SealSecret) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answered_request_id IF NOT EXISTS FOR (n:AnsweredRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_status IF NOT EXISTS FOR (n:Proposal) ON (n.status, n.submittedAt, n.id);
CREATE INDEX proposal_author IF NOT EXISTS FOR (n:Proposal) ON (n.authorId, n.submittedAt, n.id);
CREATE INDEX change_subject IF NOT EXISTS FOR (n:Change) ON (n.subject);
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision, n.number);
CREATE INDEX change_proposal IF NOT EXISTS FOR (n:Change) ON (n.proposalId);
CREATE INDEX redirect_to IF NOT EXISTS FOR (n:Redirect) ON (n.to);

// Changes of shape that this graph has seen.
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE;
