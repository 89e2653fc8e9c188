create extension if not exists pg_trgm;

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('ministry', 'authority', 'council', 'office', 'municipality');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('officer', 'evaluator', 'catalogueEditor', 'qualityLead', 'administrator', 'auditor');

-- CreateEnum
CREATE TYPE "AccountLinkPurpose" AS ENUM ('invitation', 'passwordReset');

-- CreateEnum
CREATE TYPE "LifeEventKind" AS ENUM ('life', 'business');

-- CreateEnum
CREATE TYPE "ServiceStatus" AS ENUM ('draft', 'inReview', 'published', 'archived');

-- CreateEnum
CREATE TYPE "Delivery" AS ENUM ('inPerson', 'hybrid', 'electronic');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('citizen', 'business', 'ngo', 'government', 'expatriate', 'visitor');

-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('sourced', 'reconstructed');

-- CreateEnum
CREATE TYPE "ChannelKind" AS ENUM ('counter', 'website', 'phone', 'post');

-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('ILS', 'JOD', 'USD');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('ar', 'en');

-- CreateEnum
CREATE TYPE "RevisionState" AS ENUM ('draft', 'inReview', 'approved', 'returned');

-- CreateEnum
CREATE TYPE "RoundPhase" AS ENUM ('planned', 'nominating', 'evaluating', 'deliberating', 'publicationProposed', 'published', 'archived');

-- CreateEnum
CREATE TYPE "ScoreUncertainty" AS ENUM ('drawn', 'mean');

-- CreateEnum
CREATE TYPE "Dimension" AS ENUM ('impact', 'readiness');

-- CreateEnum
CREATE TYPE "WeightMethod" AS ENUM ('direct', 'deckOfCards', 'pairwise');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('draft', 'submitted', 'accepted', 'ranked', 'returned', 'withdrawn', 'declined', 'merged');

-- CreateEnum
CREATE TYPE "TechnicalStandard" AS ENUM ('openSource', 'webBased', 'support', 'unifiedRegistration', 'infrastructure');

-- CreateEnum
CREATE TYPE "StandardVerdict" AS ENUM ('meets', 'exception');

-- CreateEnum
CREATE TYPE "RequirementKind" AS ENUM ('sharedSystem', 'law', 'data', 'infrastructure', 'staff');

-- CreateEnum
CREATE TYPE "Skill" AS ENUM ('analysis', 'design', 'development', 'operations', 'training');

-- CreateEnum
CREATE TYPE "EvaluatorGroup" AS ENUM ('quality', 'ministry');

-- CreateEnum
CREATE TYPE "EvaluationState" AS ENUM ('assigned', 'inProgress', 'final', 'recused');

-- CreateEnum
CREATE TYPE "SupportKind" AS ENUM ('question', 'problem');

-- CreateEnum
CREATE TYPE "SupportState" AS ENUM ('open', 'answered', 'closed');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "parentId" UUID,
    "email" TEXT,
    "phone" TEXT,
    "website" TEXT,
    "addressAr" TEXT,
    "addressEn" TEXT,
    "openingHoursAr" TEXT,
    "openingHoursEn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisationId" UUID,
    "passwordHash" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "deactivatedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organisationId" UUID,
    "grantedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "grantedById" UUID,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "AccountLinkPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LifeEvent" (
    "slug" TEXT NOT NULL,
    "kind" "LifeEventKind" NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "LifeEvent_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "departmentId" UUID,
    "status" "ServiceStatus" NOT NULL DEFAULT 'draft',
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT,
    "summaryAr" TEXT NOT NULL,
    "summaryEn" TEXT,
    "audience" "Audience"[],
    "delivery" "Delivery" NOT NULL,
    "maturity" INTEGER NOT NULL,
    "eligibilityAr" TEXT,
    "eligibilityEn" TEXT,
    "conditionsAr" TEXT,
    "conditionsEn" TEXT,
    "processingTimeAr" TEXT,
    "processingTimeEn" TEXT,
    "costNoteAr" TEXT,
    "costNoteEn" TEXT,
    "provenanceService" "Provenance" NOT NULL,
    "provenanceDetails" "Provenance" NOT NULL,
    "provenanceSource" TEXT,
    "provenanceEvidence" TEXT,
    "provenanceYear" INTEGER,
    "lastVerifiedOn" DATE,
    "verifiedById" UUID,
    "publishedAt" TIMESTAMPTZ,
    "archivedAt" TIMESTAMPTZ,
    "replacedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textAr" TEXT NOT NULL,
    "textEn" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Step" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textAr" TEXT NOT NULL,
    "textEn" TEXT,
    "expectedMinutes" INTEGER,

    CONSTRAINT "Step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "url" TEXT,
    "phone" TEXT,
    "placeAr" TEXT,
    "placeEn" TEXT,
    "hoursAr" TEXT,
    "hoursEn" TEXT,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cost" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "channelId" UUID,
    "amount" DECIMAL(12,2) NOT NULL,
    "currency" "Currency" NOT NULL,
    "noteAr" TEXT,
    "noteEn" TEXT,

    CONSTRAINT "Cost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Output" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textAr" TEXT NOT NULL,
    "textEn" TEXT,

    CONSTRAINT "Output_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Keyword" (
    "serviceId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Keyword_pkey" PRIMARY KEY ("serviceId","language","text")
);

-- CreateTable
CREATE TABLE "ServiceLifeEvent" (
    "serviceId" UUID NOT NULL,
    "lifeEventSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ServiceLifeEvent_pkey" PRIMARY KEY ("serviceId","lifeEventSlug")
);

-- CreateTable
CREATE TABLE "ServiceRequires" (
    "serviceId" UUID NOT NULL,
    "requiredId" UUID NOT NULL,

    CONSTRAINT "ServiceRequires_pkey" PRIMARY KEY ("serviceId","requiredId")
);

-- CreateTable
CREATE TABLE "ServiceRevision" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "RevisionState" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ,
    "note" TEXT,

    CONSTRAINT "ServiceRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceSearch" (
    "serviceId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ServiceSearch_pkey" PRIMARY KEY ("serviceId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "skeleton" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchPosting" (
    "word" TEXT NOT NULL,
    "serviceId" UUID NOT NULL,
    "weight" REAL NOT NULL,

    CONSTRAINT "SearchPosting_pkey" PRIMARY KEY ("word","serviceId")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "phase" "RoundPhase" NOT NULL DEFAULT 'planned',
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "criteriaSetId" UUID NOT NULL,
    "nominatingFrom" TIMESTAMPTZ NOT NULL,
    "nominatingUntil" TIMESTAMPTZ NOT NULL,
    "evaluatingUntil" TIMESTAMPTZ NOT NULL,
    "objectionsUntil" TIMESTAMPTZ,
    "minimumEvaluations" INTEGER NOT NULL DEFAULT 3,
    "alpha" DOUBLE PRECISION NOT NULL DEFAULT 0.6,
    "threshold" DOUBLE PRECISION NOT NULL DEFAULT 50,
    "draws" INTEGER NOT NULL DEFAULT 10000,
    "seed" TEXT NOT NULL DEFAULT '0',
    "weightConcentration" DOUBLE PRECISION NOT NULL DEFAULT 50,
    "alphaWidth" DOUBLE PRECISION NOT NULL DEFAULT 0.1,
    "scoreUncertainty" "ScoreUncertainty" NOT NULL DEFAULT 'drawn',
    "topK" INTEGER NOT NULL DEFAULT 10,
    "frozenAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhaseChange" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "from" "RoundPhase" NOT NULL,
    "to" "RoundPhase" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "reason" TEXT,

    CONSTRAINT "PhaseChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriteriaSet" (
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CriteriaSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "criteriaSetId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "dimension" "Dimension" NOT NULL,
    "position" INTEGER NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "levelsAr" TEXT[],
    "levelsEn" TEXT[],
    "sources" TEXT[],
    "defaultWeight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundWeight" (
    "roundId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "RoundWeight_pkey" PRIMARY KEY ("roundId","criterionId")
);

-- CreateTable
CREATE TABLE "WeightDecision" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "method" "WeightMethod" NOT NULL,
    "input" JSONB NOT NULL,
    "record" TEXT,
    "decidedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,

    CONSTRAINT "WeightDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "roundId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "serviceId" UUID,
    "newServiceNameAr" TEXT,
    "newServiceNameEn" TEXT,
    "newServiceSummaryAr" TEXT,
    "targetMaturity" INTEGER,
    "status" "ProposalStatus" NOT NULL DEFAULT 'draft',
    "mergedIntoId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "proposalId" UUID NOT NULL,
    "problem" TEXT,
    "beneficiaries" TEXT,
    "yearlyTransactions" INTEGER,
    "demandSource" TEXT,
    "visitsNow" INTEGER,
    "daysNow" INTEGER,
    "documentsNow" INTEGER,
    "visitsAfter" INTEGER,
    "daysAfter" INTEGER,
    "documentsAfter" INTEGER,
    "currentSystems" TEXT,
    "legalBasis" TEXT,
    "team" TEXT,
    "owner" TEXT,
    "durationQuarters" INTEGER,
    "costAmount" DECIMAL(14,2),
    "costCurrency" "Currency",
    "earliestQuarter" TEXT,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "Answer" (
    "proposalId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "level" INTEGER,
    "reason" TEXT,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("proposalId","criterionId")
);

-- CreateTable
CREATE TABLE "StandardAnswer" (
    "proposalId" UUID NOT NULL,
    "standard" "TechnicalStandard" NOT NULL,
    "verdict" "StandardVerdict",
    "explanation" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "StandardAnswer_pkey" PRIMARY KEY ("proposalId","standard")
);

-- CreateTable
CREATE TABLE "SoftwareComponent" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "purpose" TEXT,
    "openSource" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT,
    "examined" TEXT,
    "wayOut" TEXT,

    CONSTRAINT "SoftwareComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BuildingBlock" (
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "descriptionAr" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "BuildingBlock_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "RequirementKind" NOT NULL,
    "buildingBlockSlug" TEXT,
    "description" TEXT NOT NULL,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Effort" (
    "proposalId" UUID NOT NULL,
    "skill" "Skill" NOT NULL,
    "personMonths" DECIMAL(6,1) NOT NULL,

    CONSTRAINT "Effort_pkey" PRIMARY KEY ("proposalId","skill")
);

-- CreateTable
CREATE TABLE "ProposalEvent" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "from" "ProposalStatus" NOT NULL,
    "to" "ProposalStatus" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "reason" TEXT,
    "fieldReasons" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ProposalEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "evaluatorId" UUID NOT NULL,
    "group" "EvaluatorGroup" NOT NULL,
    "state" "EvaluationState" NOT NULL DEFAULT 'assigned',
    "note" TEXT,
    "recusalReason" TEXT,
    "assignedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assignedById" UUID,
    "finalisedAt" TIMESTAMPTZ,
    "recusedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "evaluationId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "level" INTEGER,
    "cannotJudge" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("evaluationId","criterionId")
);

-- CreateTable
CREATE TABLE "EvaluationVersion" (
    "id" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "reopenedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reopenedById" UUID,

    CONSTRAINT "EvaluationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "reason" TEXT,
    "proposedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" UUID,
    "confirmedAt" TIMESTAMPTZ,
    "confirmedById" UUID,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "roundId" UUID NOT NULL,
    "illustrative" BOOLEAN NOT NULL,
    "replacesId" UUID,
    "publishedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "definitionAr" TEXT,
    "definitionEn" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorValue" (
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "partial" BOOLEAN NOT NULL DEFAULT false,
    "noteAr" TEXT,
    "noteEn" TEXT,
    "sourceAr" TEXT,
    "sourceEn" TEXT,

    CONSTRAINT "IndicatorValue_pkey" PRIMARY KEY ("indicatorId","period")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportRequest" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "kind" "SupportKind" NOT NULL,
    "state" "SupportState" NOT NULL DEFAULT 'open',
    "language" "Language" NOT NULL,
    "doing" TEXT,
    "message" TEXT NOT NULL,
    "email" TEXT,
    "page" TEXT,
    "serviceId" UUID,
    "organisationId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportReply" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "authorId" UUID,
    "message" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SupportReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormToken" (
    "token" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "personId" UUID,
    "outcome" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormToken_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "previousHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demonstration" BOOLEAN NOT NULL,
    "loadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE INDEX "Organisation_parentId_idx" ON "Organisation"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Department_organisationId_nameAr_key" ON "Department"("organisationId", "nameAr");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_organisationId_idx" ON "Person"("organisationId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_organisationId_idx" ON "RoleGrant"("organisationId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountLink_tokenHash_key" ON "AccountLink"("tokenHash");

-- CreateIndex
CREATE INDEX "AccountLink_personId_idx" ON "AccountLink"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LifeEvent_position_key" ON "LifeEvent"("position");

-- CreateIndex
CREATE UNIQUE INDEX "Service_code_key" ON "Service"("code");

-- CreateIndex
CREATE INDEX "Service_organisationId_idx" ON "Service"("organisationId");

-- CreateIndex
CREATE INDEX "Service_status_idx" ON "Service"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_serviceId_position_key" ON "Evidence"("serviceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Step_serviceId_position_key" ON "Step"("serviceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Channel_serviceId_position_key" ON "Channel"("serviceId", "position");

-- CreateIndex
CREATE INDEX "Cost_serviceId_idx" ON "Cost"("serviceId");

-- CreateIndex
CREATE INDEX "Cost_channelId_idx" ON "Cost"("channelId");

-- CreateIndex
CREATE UNIQUE INDEX "Output_serviceId_position_key" ON "Output"("serviceId", "position");

-- CreateIndex
CREATE INDEX "ServiceLifeEvent_lifeEventSlug_idx" ON "ServiceLifeEvent"("lifeEventSlug");

-- CreateIndex
CREATE INDEX "ServiceRequires_requiredId_idx" ON "ServiceRequires"("requiredId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceRevision_serviceId_number_key" ON "ServiceRevision"("serviceId", "number");

-- CreateIndex
CREATE INDEX "SearchWord_stem_idx" ON "SearchWord"("stem");

-- CreateIndex
CREATE INDEX "SearchWord_skeleton_idx" ON "SearchWord"("skeleton");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchPosting_serviceId_idx" ON "SearchPosting"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "Round_slug_key" ON "Round"("slug");

-- CreateIndex
CREATE INDEX "PhaseChange_roundId_idx" ON "PhaseChange"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSet_version_key" ON "CriteriaSet"("version");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_criteriaSetId_code_key" ON "Criterion"("criteriaSetId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_criteriaSetId_position_key" ON "Criterion"("criteriaSetId", "position");

-- CreateIndex
CREATE INDEX "WeightDecision_roundId_idx" ON "WeightDecision"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_reference_key" ON "Proposal"("reference");

-- CreateIndex
CREATE INDEX "Proposal_roundId_idx" ON "Proposal"("roundId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_idx" ON "Proposal"("organisationId");

-- CreateIndex
CREATE INDEX "Proposal_serviceId_idx" ON "Proposal"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "SoftwareComponent_proposalId_position_key" ON "SoftwareComponent"("proposalId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "BuildingBlock_position_key" ON "BuildingBlock"("position");

-- CreateIndex
CREATE INDEX "Requirement_buildingBlockSlug_idx" ON "Requirement"("buildingBlockSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_proposalId_position_key" ON "Requirement"("proposalId", "position");

-- CreateIndex
CREATE INDEX "ProposalEvent_proposalId_idx" ON "ProposalEvent"("proposalId");

-- CreateIndex
CREATE INDEX "Evaluation_evaluatorId_idx" ON "Evaluation"("evaluatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_proposalId_evaluatorId_key" ON "Evaluation"("proposalId", "evaluatorId");

-- CreateIndex
CREATE INDEX "EvaluationVersion_evaluationId_idx" ON "EvaluationVersion"("evaluationId");

-- CreateIndex
CREATE INDEX "Publication_roundId_idx" ON "Publication"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_sequence_key" ON "Edition"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_slug_key" ON "Edition"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_replacesId_key" ON "Edition"("replacesId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_hash_key" ON "Edition"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_previousHash_key" ON "Edition"("previousHash");

-- CreateIndex
CREATE INDEX "Edition_roundId_idx" ON "Edition"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_position_key" ON "Indicator"("position");

-- CreateIndex
CREATE INDEX "Feedback_serviceId_idx" ON "Feedback"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRequest_reference_key" ON "SupportRequest"("reference");

-- CreateIndex
CREATE INDEX "SupportRequest_organisationId_idx" ON "SupportRequest"("organisationId");

-- CreateIndex
CREATE INDEX "SupportRequest_state_idx" ON "SupportRequest"("state");

-- CreateIndex
CREATE INDEX "SupportReply_requestId_idx" ON "SupportReply"("requestId");

-- CreateIndex
CREATE INDEX "FormToken_createdAt_idx" ON "FormToken"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_action_idx" ON "AuditEntry"("action");

-- CreateIndex
CREATE INDEX "AuditEntry_actor_idx" ON "AuditEntry"("actor");

-- CreateIndex
CREATE INDEX "AuditEntry_object_idx" ON "AuditEntry"("object");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_verifiedById_fkey" FOREIGN KEY ("verifiedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Step" ADD CONSTRAINT "Step_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Channel" ADD CONSTRAINT "Channel_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cost" ADD CONSTRAINT "Cost_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cost" ADD CONSTRAINT "Cost_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Output" ADD CONSTRAINT "Output_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Keyword" ADD CONSTRAINT "Keyword_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceLifeEvent" ADD CONSTRAINT "ServiceLifeEvent_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceLifeEvent" ADD CONSTRAINT "ServiceLifeEvent_lifeEventSlug_fkey" FOREIGN KEY ("lifeEventSlug") REFERENCES "LifeEvent"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceRequires" ADD CONSTRAINT "ServiceRequires_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceRequires" ADD CONSTRAINT "ServiceRequires_requiredId_fkey" FOREIGN KEY ("requiredId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceRevision" ADD CONSTRAINT "ServiceRevision_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceRevision" ADD CONSTRAINT "ServiceRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceRevision" ADD CONSTRAINT "ServiceRevision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceSearch" ADD CONSTRAINT "ServiceSearch_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchPosting" ADD CONSTRAINT "SearchPosting_word_fkey" FOREIGN KEY ("word") REFERENCES "SearchWord"("word") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchPosting" ADD CONSTRAINT "SearchPosting_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_criteriaSetId_fkey" FOREIGN KEY ("criteriaSetId") REFERENCES "CriteriaSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseChange" ADD CONSTRAINT "PhaseChange_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseChange" ADD CONSTRAINT "PhaseChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_criteriaSetId_fkey" FOREIGN KEY ("criteriaSetId") REFERENCES "CriteriaSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundWeight" ADD CONSTRAINT "RoundWeight_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundWeight" ADD CONSTRAINT "RoundWeight_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeightDecision" ADD CONSTRAINT "WeightDecision_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeightDecision" ADD CONSTRAINT "WeightDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardAnswer" ADD CONSTRAINT "StandardAnswer_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SoftwareComponent" ADD CONSTRAINT "SoftwareComponent_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_buildingBlockSlug_fkey" FOREIGN KEY ("buildingBlockSlug") REFERENCES "BuildingBlock"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Effort" ADD CONSTRAINT "Effort_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalEvent" ADD CONSTRAINT "ProposalEvent_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalEvent" ADD CONSTRAINT "ProposalEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_evaluatorId_fkey" FOREIGN KEY ("evaluatorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationVersion" ADD CONSTRAINT "EvaluationVersion_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationVersion" ADD CONSTRAINT "EvaluationVersion_reopenedById_fkey" FOREIGN KEY ("reopenedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "SupportRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
