package cn.huiyin.gateway.architecture.broken.caller;

import reactor.core.publisher.Mono;

/** Breaks a rule on purpose: a thread of the event loop that waits. */
class WaitsForTheDatabase {

    Object wait(Mono<Object> answer) {
        return answer.block();
    }
}
