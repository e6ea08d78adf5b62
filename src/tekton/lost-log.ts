/**
 * Whether a container's log is only the kubelet's message that the log is lost, which it sends with status 200 (kubernetes
 * pkg/kubelet/kuberuntime/kuberuntime_container.go, GetContainerLogs). The whole text must match, because a program may print the same
 * sentence.
 */
export const isLostLog = (text: string): boolean => /^unable to retrieve container logs for \S+:\/\/\S*\s*$/.test(text);
