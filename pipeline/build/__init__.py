"""The verb build: from the inputs of a workspace to documents in `outputs/`."""

from __future__ import annotations

from pipeline.build.deliver import Delivery, Status
from pipeline.build.make import Made
from pipeline.build.order import Choice, Order
from pipeline.build.pdf import Printed
from pipeline.build.received import Received
from pipeline.build.run import Closed, Outcome, Report, Task, run
from pipeline.build.workspace import Workspace, find_workspace

__all__ = [
    "Choice",
    "Closed",
    "Delivery",
    "Made",
    "Order",
    "Outcome",
    "Printed",
    "Received",
    "Report",
    "Status",
    "Task",
    "Workspace",
    "find_workspace",
    "run",
]
