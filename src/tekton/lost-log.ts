/**
 * Whether a text that came as the log of a container is the kubelet's own sentence that it does not have the log any more: it answers 200 with it
 * (kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go, GetContainerLogs). A program that prints the same sentence prints more.
 */
export const isLostLog = (text: string): boolean => /^unable to retrieve container logs for \S+:\/\/\S*\s*$/.test(text);
