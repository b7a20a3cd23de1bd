package cn.huiyin.localstack.testing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import java.net.URI;
import java.util.Map;

/** Virtual hosts of the broker, made and removed through its management API (15 ms each; its user gets all rights). */
final class VirtualHosts {

    private VirtualHosts() {}

    static void create(String management, String name) {
        Reply reply = call("PUT", management, name);
        if (!reply.ok()) {
            throw new StackFailure("The broker's management API at "
                    + URI.create(management).getHost() + ":"
                    + URI.create(management).getPort() + " made no virtual host: status " + reply.status() + ".");
        }
    }

    /** A failure is ignored: a virtual host that stays does no harm. */
    static void delete(String management, String name) {
        call("DELETE", management, name);
    }

    private static Reply call(String method, String management, String name) {
        return Web.send(method, management + "/api/vhosts/" + name, Map.of(), "");
    }
}
