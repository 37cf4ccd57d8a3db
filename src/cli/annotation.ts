import { messageOf, type Problem } from "../model/problem.ts";

const inMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string) => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A problem as a command that GitHub's runners show at its line (workflow commands, `::error file=…,line=…::…`). `folder` is that of the content. */
export const annotation = (problem: Problem, folder: string): string =>
  `::error file=${inProperty(problem.file === "" ? folder : `${folder}/${problem.file}`)},line=${problem.line},title=${inProperty(problem.check ?? "content")}::${inMessage(messageOf(problem, folder))}`;
