-- Files complaints. Arguments: a file with one body on each line, a prefix of keys that no other run has.

local bodies, prefix
local filed = 0

function init(arguments)
  bodies = lines(arguments[1])
  prefix = arguments[2] .. "-" .. index .. "-"
end

function request()
  filed = filed + 1
  local headers = {["Content-Type"] = "application/json", ["Idempotency-Key"] = prefix .. filed}
  return wrk.format("POST", "/api/complaints", headers, bodies[filed % #bodies + 1])
end

function response(status)
  count(status)
end
