import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import type { Attack } from "./attack.ts";

const hostileName = '@someone www.evil.example #1 <img src="https://evil.example"> [x](https://evil.example) | `x`';

export const commentAttacks: readonly Attack<void>[] = [
  {
    tries: "put mentions, links or markup into a comment",
    got: async () => {
      const github = await startGitHub({ "pipelines/a.py": pipelineModule(oneStep) });
      const name = hostileName.replaceAll('"', "'");
      const source = pipelineModule(oneStep).replace('name="p"', `name="${name}"`);
      const pull = openPull(github, {
        "pipelines/a.py": source,
        "pipelines/b.py": `raise ValueError("""${name}""")\nfrom kfp import dsl\n@dsl.pipeline()\ndef b(): pass\n`,
      });
      await runStep({
        workspace: await checkOut(github, pull.branch),
        inputs: { comment: "true", checks: "off" },
        env: {
          ...actionsEnvironment(github, pull),
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_JOB: "check",
          GITHUB_ACTION: "step",
        },
      });
      const [comment] = github.state.comments;
      if (comment === undefined) throw new Error("the step did not comment");
      // Code is shown as it is.
      const prose = comment.body.replaceAll(/(```+)[\s\S]*?\1/g, "").replaceAll(/(`+)[^`][\s\S]*?\1/g, "");
      return prose.match(/@someone|\bwww\.evil|(?<![\w&⁠])#1\b|<img|\]\(https:\/\/evil/g) ?? [];
    },
  },
];
