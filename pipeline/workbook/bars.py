"""Bars that Excel draws itself from a worksheet's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList

from pipeline.workbook.places import cell_name

if TYPE_CHECKING:
    from pipeline.workbook.form import Bars

_COLOURS: Final = ("9DB7D5", "5B87B8", "1F4E79")
_WIDTH, _ROW, _LEAST = 18.0, 0.55, 6.0  # centimetres


def draw(page: Any, bars: Bars) -> None:
    """Puts the bars beside their numbers; the heading of each column of numbers is its name in the legend."""
    top, left, bottom, right = bars.names
    chart: Any = BarChart()
    chart.type, chart.title, chart.gapWidth = "bar", bars.title, 60
    for column in bars.columns:
        chart.add_data(Reference(page, min_col=column, min_row=top - 1, max_row=bottom), titles_from_data=True)
    chart.set_categories(Reference(page, min_col=left, max_col=right, min_row=top, max_row=bottom))
    for number, series in enumerate(chart.series):
        series.graphicalProperties.solidFill = _COLOURS[number - len(bars.columns)]
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    chart.x_axis.scaling.orientation, chart.x_axis.delete = "maxMin", False
    chart.y_axis.delete, chart.y_axis.majorGridlines = True, None
    chart.legend.position = "t"
    chart.width, chart.height = _WIDTH, max(_LEAST, _ROW * (bottom - top + 1) * len(bars.columns) + 2)
    page.add_chart(chart, cell_name(*bars.at))
