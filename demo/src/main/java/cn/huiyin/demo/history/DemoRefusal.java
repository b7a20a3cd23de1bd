package cn.huiyin.demo.history;

import cn.huiyin.localstack.http.Reply;

/** A call of the demo history that the platform did not grant. */
final class DemoRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    DemoRefusal(String what, Reply reply) {
        super(what + ": status " + reply.status() + " "
                + reply.json().get("code").textOrEmpty() + " "
                + reply.json().get("detail").textOrEmpty());
    }

    DemoRefusal(String what) {
        super(what);
    }
}
