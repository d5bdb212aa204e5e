import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const organisationKinds = [
  'ministry',
  'province',
  'municipality',
  'village-council',
  'association',
  'university',
  'donor',
  'ngo',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Hierarchical levels (step 2 of the guide). */
export const levels = [
  'international',
  'national',
  'provincial',
  'district',
  'municipal',
  'village',
] as const;
export type Level = (typeof levels)[number];

/** Where peers work: a ministry, a municipality, an association … */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ type: 'text' })
  level!: Level;

  /** ISO 3166 alpha-2. */
  @Column({ type: 'text' })
  country!: string;

  @Column({ type: 'text' })
  place!: string;

  /** Name and place as they are searched and sorted. */
  @Column({ type: 'text' })
  search!: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: Id | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Since when moderators keep it out of sight. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
