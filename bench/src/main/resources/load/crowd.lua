-- Citizens, all at once: one of four requests files a complaint, three look up one by number and code.
-- Arguments: a file with one body on each line, a prefix of keys that no other run has, a file with a number, a tab and
-- a query code on each line.

counters = {"filed", "without-retry-after"}

local bodies, prefix, known
local sent = 0

function init(arguments)
  bodies = lines(arguments[1])
  prefix = arguments[2] .. "-" .. index .. "-"
  known = lines(arguments[3])
  math.randomseed(index + 1)
end

function request()
  sent = sent + 1
  if sent % 4 == 0 then
    local headers = {["Content-Type"] = "application/json", ["Idempotency-Key"] = prefix .. sent}
    return wrk.format("POST", "/api/complaints", headers, bodies[sent % #bodies + 1])
  end
  local number, code = known[math.random(#known)]:match("^(.-)\t(.*)$")
  return wrk.format("GET", "/api/complaints/" .. number, {["Query-Code"] = code})
end

function response(status, headers)
  count(status)
  if status == 201 then
    count("filed")
  elseif status == 503 and not header(headers, "retry-after") then
    count("without-retry-after")
  end
end
