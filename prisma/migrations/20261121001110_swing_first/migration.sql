-- A new project weighs by swing, unless it says otherwise; those that stand keep what they have.
ALTER TABLE "project" ALTER COLUMN "weight_method" SET DEFAULT 'swing';
