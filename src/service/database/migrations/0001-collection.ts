import type { Kysely, Migration } from 'kysely';

/** Areas' reports, their versions, who may send them, and the log of it all. */
export const collection: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('area_token')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('expires', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'text')
      .addPrimaryKeyConstraint('area_token_key', ['area', 'id'])
      .execute();
    await schema.createIndex('area_token_by_secret').on('area_token').column('secret_hash').execute();

    await schema
      .createTable('public_key')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'text')
      .addPrimaryKeyConstraint('public_key_key', ['area', 'id'])
      .execute();

    await schema
      .createTable('period_days')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('cut_off', 'text', (column) => column.notNull())
      .addColumn('due', 'text', (column) => column.notNull())
      .addColumn('lock', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('period_days_key', ['area', 'period'])
      .execute();

    await schema
      .createTable('slot')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('approved_version', 'integer', (column) => column.notNull())
      .addColumn('draft', 'text')
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('comments', 'text', (column) => column.notNull())
      .addColumn('first_at', 'text')
      .addColumn('submitted_at', 'text')
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('warnings', 'integer', (column) => column.notNull())
      .addColumn('etag', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('slot_key', ['area', 'period'])
      .execute();
    await schema.createIndex('slot_by_period').on('slot').column('period').execute();

    await schema
      .createTable('submission_version')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('via', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('nonce', 'text')
      .addColumn('made_at', 'text')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('late', 'integer', (column) => column.notNull())
      .addColumn('findings', 'text', (column) => column.notNull())
      .addColumn('approved_at', 'text')
      .addColumn('withdrawn_at', 'text')
      .addPrimaryKeyConstraint('submission_version_key', ['area', 'period', 'version'])
      .addUniqueConstraint('submission_version_nonce', ['area', 'nonce'])
      .execute();

    await schema
      .createTable('idempotency')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('idempotency_key', ['area', 'key'])
      .execute();

    await schema
      .createTable('audit')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_key', ['area', 'seq'])
      .execute();

    await schema
      .createTable('chain_head')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('chain_head_key', ['area'])
      .execute();
  },
};
